import { createHash } from 'node:crypto';
import { sourceText } from '@themenportal/shared/content';
import { describe, expect, it } from 'vitest';
import { demoPaths } from '../../tests/support/serve-demo.ts';
import { DEMO } from '../../tests/support/demo.ts';
import { render } from '../../tests/support/render.ts';
import { everyField, example, sampleSnapshot } from '../../tests/support/sample.ts';
import { assemble } from '../content/assemble/index.ts';
import { createLibrary } from '../content/library.ts';
import { routeTable } from '../content/routes.ts';
import type { RecordedSnapshot } from '../content/snapshot.ts';
import { readSnapshot } from '../content/snapshot.ts';
import Page from '../layouts/Page.astro';

const TOPIC = '/themen/integration/interkulturelle-oeffnung-der-verwaltung/';
const PLAIN = `${TOPIC}leichte-sprache/`;
const TODAY = createHash('sha256').update(sourceText(everyField)).digest('hex');

async function open(path: string, snapshot: RecordedSnapshot) {
  const library = createLibrary(snapshot);
  const routes = routeTable(library);
  return render(Page, { page: assemble(library, routes, routes.find(path)), siteUrl: 'https://portal.example' });
}

/** The topic whose Leichte Sprache and video were made for the German text with this hash. */
function madeFor(sourceHash: string | null): RecordedSnapshot {
  const made = (version: unknown): object => Object.assign({}, version, { sourceHash });
  const { plainLanguage, signLanguageVideo } = everyField;
  const topic = { ...everyField, plainLanguage: made(plainLanguage), signLanguageVideo: made(signLanguageVideo) };
  return sampleSnapshot({ topic: [example('topic', 'a topic with what is required'), topic] });
}

describe('a text in Leichte Sprache and a video in sign language', () => {
  it('say so when the German text has changed since, on their page and where they are linked', async () => {
    const snapshot = madeFor('0'.repeat(64));
    const plain = await open(PLAIN, snapshot);
    expect(plain.page.getByRole('region', { name: 'Achtung: Dieser Text ist nicht mehr aktuell.' })).toBeDefined();
    expect(plain.page.getByText('Der deutsche Text wurde geändert.')).toBeDefined();
    const topic = await open(TOPIC, snapshot);
    expect(
      topic.page.getByRole('link', { name: 'Diese Seite in Leichter Sprache (nicht mehr aktuell)' }),
    ).toBeDefined();
    expect(topic.page.getByText(/Das Video zeigt noch den früheren Stand/)).toBeDefined();
  });

  it.each([
    ['it is still the text that they were made for', TODAY],
    ['nobody noted what they were made for', null],
  ])('say nothing when %s', async (_, hash) => {
    const snapshot = madeFor(hash);
    const plain = await open(PLAIN, snapshot);
    expect(plain.page.queryByText(/nicht mehr aktuell/)).toBeNull();
    const topic = await open(TOPIC, snapshot);
    expect(topic.page.queryByText(/nicht mehr aktuell|früheren Stand/)).toBeNull();
  });

  it('of the demo content fit their German texts', async () => {
    const snapshot = await readSnapshot(DEMO.snapshot);
    for (const path of (await demoPaths()).filter((path) => path.endsWith('/leichte-sprache/'))) {
      const { page } = await open(path, snapshot);
      expect([path, page.queryByText(/nicht mehr aktuell/)]).toEqual([path, null]);
    }
  });
});
