import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layStore } from '../../../tests/support/store.ts';
import { inRelease } from '../../release/paths.ts';
import type { SearchDocument, SearchIndex } from '../../search/index.ts';
import { OpenedIndex } from './opened-index.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'opened-index-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function page(title: string, text: string): SearchDocument {
  const path = `/${title.toLowerCase()}/`;
  return { id: path, locale: 'de', path, title, headings: [], summary: '', text, breadcrumb: [] };
}

function release(name: string, values: Record<string, string>): string {
  const derived = Object.entries(values).map(([key, value]) => ({ kind: 'search' as const, key, value }));
  layStore(join(folder, name), {}, { derived });
  return inRelease.database(join(folder, name));
}

const record = (document: SearchDocument) => ({ [document.path]: JSON.stringify(document) });

/** As another process would, at once. */
function publish(file: string, document: SearchDocument): void {
  const database = new DatabaseSync(file);
  const put = database.prepare('INSERT OR REPLACE INTO records (kind, key, seq, value) VALUES (?, ?, 1, ?)');
  put.run('search', document.path, JSON.stringify(document));
  database.exec("INSERT INTO publishes (seq, record) VALUES (1, '{}')");
  database.close();
}

const found = (query: string) => (index: SearchIndex) =>
  index.search(query, { locale: 'de' }).hits.map(({ excerpt }) => excerpt.text);

describe('an opened index', () => {
  it('shows the texts of the state that it searches, whatever is published meanwhile', () => {
    const file = release('moment', record(page('Wohngeld', 'Zuschuss zur Miete')));
    const opened = new OpenedIndex();
    const meanwhile = opened.ask(file, (index) => {
      publish(file, page('Wohngeld', 'Antrag im Rathaus'));
      return found('Wohngeld')(index);
    });
    expect(meanwhile).toEqual(['Zuschuss zur Miete']);
    expect(opened.ask(file, found('Wohngeld'))).toEqual(['Antrag im Rathaus']);
    expect(opened.ask(file, found('Miete'))).toEqual([]);
  });

  it('shows the texts of the release that it is asked about', () => {
    const hundesteuer = record(page('Hundesteuer', 'Für jeden Hund'));
    const first = release('first', { ...hundesteuer, ...record(page('Wohngeld', 'Zuschuss zur Miete')) });
    const second = release('second', { ...hundesteuer, ...record(page('Wohngeld', 'Antrag im Rathaus')) });
    const opened = new OpenedIndex();
    for (const [file, text] of [
      [first, 'Zuschuss zur Miete'],
      [second, 'Antrag im Rathaus'],
      [first, 'Zuschuss zur Miete'],
    ] as const) {
      expect(opened.ask(file, found('Wohngeld'))).toEqual([text]);
      expect(opened.ask(file, found('Hundesteuer'))).toEqual(['Für jeden Hund']);
    }
  });

  it('holds nothing of a release that could not be read to its end', () => {
    const good = release('good', record(page('Wohngeld', 'Zuschuss zur Miete')));
    const broken = release('broken', { ...record(page('Hundesteuer', 'Für jeden Hund')), '/x/': '{"id":"x"}' });
    const opened = new OpenedIndex();
    expect(opened.ask(good, found('Wohngeld'))).toHaveLength(1);
    expect(() => opened.ask(broken, found('Hundesteuer'))).toThrow(/locale/);
    expect(opened.ask(good, found('Wohngeld'))).toEqual(['Zuschuss zur Miete']);
    expect(opened.ask(good, found('Hundesteuer'))).toEqual([]);
  });
});
