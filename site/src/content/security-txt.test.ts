import { describe, expect, it } from 'vitest';
import { example, sampleSnapshot } from '../../tests/support/sample.ts';
import { createLibrary } from './library.ts';
import { securityTxt } from './security-txt.ts';

const siteUrl = 'https://portal.example';
const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'Schreiben Sie an post@stadt.example.' }] }];
const imprint = example('legal-page', 'an imprint', { body });
const library = createLibrary(sampleSnapshot({ 'legal-page': [imprint] }));
const lines = (contact?: string, url = siteUrl) =>
  securityTxt(library, { securityContact: contact, siteUrl: url })?.split('\n') ?? [];

describe('security.txt', () => {
  it('names the contact that the operator has set', () => {
    expect(lines('https://stadt.example/meldung')).toContain('Contact: https://stadt.example/meldung');
  });

  it('names the mail address of the imprint otherwise', () => {
    expect(lines()).toContain('Contact: mailto:post@stadt.example');
  });

  it('expires within a year', () => {
    const expires = Date.parse(
      lines()
        .find((line) => line.startsWith('Expires: '))
        ?.slice(9) ?? '',
    );
    const days = (expires - Date.parse(library.today)) / 86_400_000;
    expect(days).toBeGreaterThan(300);
    expect(days).toBeLessThan(365);
  });

  it('gives its own address only where that is https', () => {
    expect(lines()).toContain('Canonical: https://portal.example/.well-known/security.txt');
    expect(lines(undefined, 'http://localhost:4321').join()).not.toContain('Canonical');
  });

  it('does not exist without a contact', () => {
    const silent = [{ type: 'paragraph', children: [{ type: 'text', text: 'Musterstadt' }] }];
    const mute = createLibrary(sampleSnapshot({ 'legal-page': [{ ...imprint, body: silent }] }));
    expect(securityTxt(mute, { securityContact: undefined, siteUrl })).toBeUndefined();
  });
});
