import { describe, expect, it } from 'vitest';
import type { WireEntry } from '@themenportal/shared/examples';
import { everyField, example, sampleSnapshot } from '../../../tests/support/sample.ts';
import { createLibrary } from '../library.ts';
import type { TopicPage } from '../page-data.ts';
import { routeTable } from '../routes.ts';
import { assemble } from './index.ts';

type Change = Parameters<typeof sampleSnapshot>[0];

function page(path: string, change: Change = {}) {
  const library = createLibrary(sampleSnapshot(change));
  const routes = routeTable(library);
  return assemble(library, routes, routes.find(path));
}

function topic(path: string, change: Change = {}): TopicPage {
  const data = page(path, change);
  if (data.kind !== 'topic') throw new Error(`${path} is not a topic`);
  return data;
}

const ROOT = example('topic', 'a topic with what is required');
const CHILD = '/themen/integration/interkulturelle-oeffnung-der-verwaltung/';
const topics = (...entries: WireEntry[]) => ({ topic: [ROOT, ...entries] });

describe('a topic page', () => {
  it('leads from the root to itself', () => {
    expect(topic(CHILD).breadcrumb.map(({ text }) => text)).toEqual(['Integration', 'Interkulturelle Öffnung']);
  });

  it('takes the parent’s title as the line above its own when it has none', () => {
    expect(topic(CHILD).kicker).toEqual({ text: 'Integration als Querschnitt' });
    expect(topic(CHILD, topics({ ...everyField, kicker: null })).kicker?.text).toBe('Integration');
    expect(topic('/themen/integration/').kicker).toBeUndefined();
  });

  it('gives every section an id of its own', () => {
    const text = { kind: 'text', heading: 'Kontakt', body: everyField['introduction'] };
    const ids = topic(CHILD, topics({ ...everyField, sections: [text, text] })).sections.map(({ id }) => id);
    expect(ids).toEqual(['kontakt-2', 'kontakt-3']);
  });

  it('shows the cornerstones of the concept inside their section', () => {
    const section = topic(CHILD).sections.find(({ kind }) => kind === 'cornerstone-list');
    expect(section).toMatchObject({
      heading: 'Rahmenkonzept',
      concept: { href: '/konzepte/rahmenkonzept-interkulturelle-oeffnung/' },
    });
    expect(section).toHaveProperty('cornerstones.length', 1);
  });

  it('leaves out a teaser from the day after its last', () => {
    const expiring = (validUntil: string) => ({
      'service-teaser': [
        example('service-teaser', 'a teaser to a topic', { topic: { documentId: 'integration' }, validUntil }),
        example('service-teaser', 'a teaser to an address, with every other field', { documentId: 'integrationsrat' }),
      ],
    });
    expect(topic(CHILD, expiring('2026-11-23')).teasers).toHaveLength(2);
    expect(topic(CHILD, expiring('2026-11-22')).teasers).toHaveLength(1);
  });
});

describe('a translated page', () => {
  const path = '/en/topics/living-together/';

  it('takes what is the same in all languages from German', () => {
    expect(topic(path).officeInCharge.href).toBe(topic('/themen/integration/').officeInCharge.href);
  });

  it('shows what is not translated in German and says so', () => {
    const { officeInCharge, subtopics } = topic(path);
    expect(officeInCharge.language?.lang).toBe('de');
    expect(subtopics[0]).toMatchObject({ text: 'Interkulturelle Öffnung der Verwaltung', language: { lang: 'de' } });
  });

  it('links to its translations, and to the start page in languages without one', () => {
    const links = page(path).languageLinks.map(({ path, translates }) => [path, translates]);
    expect(links).toEqual([
      ['/themen/integration/', true],
      [path, true],
      ['/tr/', false],
      ['/ar/', false],
      ['/uk/', false],
    ]);
  });

  it('does not exist without its German source', () => {
    const orphan = { ...ROOT, documentId: 'verwaist', locale: 'en', path: '/en/orphan/' };
    expect(() => page('/en/orphan/', topics(orphan, everyField))).toThrow(/no page at \/en\/orphan\//);
  });
});

describe('content that does not join', () => {
  it('names who points to what when a relation leads nowhere', () => {
    const change = topics({ ...everyField, leadOffice: { documentId: 'fehlt' } });
    expect(() => page(CHILD, change)).toThrow(
      'The topic "interkulturelle-oeffnung-der-verwaltung" (de), field leadOffice, points to the office "fehlt", which is not among the published content.',
    );
  });

  it('names both pages that want the same address', () => {
    const change = topics(everyField, { ...everyField, documentId: 'doppelt' });
    expect(() => page(CHILD, change)).toThrow(/Two pages want the address .*"doppelt".*"interkulturelle/s);
  });

  it('asks for the portal when there is none', () => {
    expect(() => page('/', { portal: [] })).toThrow(/no published portal/);
  });
});
