import { describe, expect, it } from 'vitest';
import { example, sampleSnapshot } from '../../tests/support/sample.ts';
import { createContent } from './content.ts';
import { recordsOf } from './outputs/records.ts';

function table(...redirects: ReturnType<typeof example>[]) {
  const facts = { siteUrl: 'https://portal.example', securityContact: undefined };
  return recordsOf(createContent(sampleSnapshot({ redirect: redirects }), facts)).redirects;
}

describe('old addresses', () => {
  it('lead to the document’s address of today, to a path or nowhere any more', () => {
    const gone = example('redirect', 'a page that is gone', { documentId: 'weg', fromPath: '/weg/' });
    const elsewhere = example('redirect', 'to another site, for now', { documentId: 'hin', fromPath: '/hin/' });
    const moved = example('redirect', 'a page that is gone', {
      fromPath: '/alt/',
      code: 'movedPermanently',
      toTopic: { documentId: 'integration' },
    });
    expect(table(gone, elsewhere, moved)).toEqual({
      '/weg/': { status: 410 },
      '/hin/': { status: 302, target: 'https://www.dortmund.de/themen' },
      '/alt/': { status: 301, target: '/themen/integration/' },
    });
  });

  it('give way to a page that stands there again', () => {
    expect(table(example('redirect', 'a page that is gone', { fromPath: '/themen/integration/' }))).toEqual({});
  });

  it('may not lead to a page that does not exist', () => {
    const broken = example('redirect', 'to a path', { toPath: '/gibt-es-nicht/' });
    expect(() => table(broken)).toThrow(/leads to \/gibt-es-nicht\/, where there is no page/);
    const reason: unknown = expect.stringMatching(/^Das Ziel \/gibt-es-nicht\/ gibt es auf der Website nicht\./);
    expect(() => table(broken)).toThrow(expect.objectContaining({ reason }));
  });
});
