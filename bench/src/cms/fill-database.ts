import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CONTENT_TYPES, type ContentType, type EntryByType } from '@themenportal/shared/content';
import type { City } from '../city/city.ts';
import type { MediaFile } from '../city/media.ts';
import { type Fields, Rows } from './rows.ts';
import type { Strapi } from './strapi.ts';

/** SQLite takes so many values in one statement, and no row has more columns. */
const ROWS_OF_A_STATEMENT = 200;

/**
 * Writes a city into an empty database as an import leaves it, past the document service: an import checks every rule
 * for every entry, which takes an hour for 20,000 topics.
 */
export async function fillDatabase(strapi: Strapi, city: City): Promise<void> {
  const rows = new Rows(strapi, await writeFiles(strapi, city.media));
  const drafts = new Map(city.drafts.map((draft) => [`${draft.documentId} ${draft.locale}`, draft]));
  for (const type of CONTENT_TYPES) {
    for (const entry of city.entries[type]) {
      const draft = type === 'topic' ? drafts.get(`${entry.documentId} ${entry.locale}`) : undefined;
      addVersion(rows, type, draft ?? entry, false);
      addVersion(rows, type, entry, true);
    }
  }
  rows.connect();
  await strapi.db.transaction(async ({ trx }) => {
    for (const [uid, entries] of rows.entries) {
      for (const chunk of chunks(entries)) await strapi.db.query(uid).createMany({ data: chunk });
    }
    for (const [table, links] of rows.links) {
      for (const chunk of chunks(links)) await trx(table).insert(chunk);
    }
  });
}

function addVersion(rows: Rows, type: ContentType, entry: EntryByType[ContentType], published: boolean): void {
  const { publishedAt, locale, documentId, ...fields } = entry;
  const stored: Fields = {
    ...fields,
    documentId,
    createdAt: publishedAt,
    updatedAt: publishedAt,
    publishedAt: published ? publishedAt : null,
    ...(type !== 'redirect' && { locale }),
  };
  rows.addDocument(`api::${type}.${type}`, documentId, stored, {
    locale: type === 'redirect' ? null : locale,
    published,
  });
}

/** Into the media library as the provider on disk keeps them. */
async function writeFiles(strapi: Strapi, media: readonly MediaFile[]): Promise<Map<string, number>> {
  const uploads = path.join(strapi.dirs.static.public, 'uploads');
  await mkdir(uploads, { recursive: true });
  const ids = new Map<string, number>();
  for (const { name, mime, size, width, height, content } of media) {
    const ext = path.extname(name);
    const hash = `${path.basename(name, ext)}_${createHash('sha256').update(content).digest('hex').slice(0, 10)}`;
    await writeFile(path.join(uploads, `${hash}${ext}`), content);
    const stored = await strapi.db.query('plugin::upload.file').create({
      data: {
        name,
        hash,
        ext,
        mime,
        size,
        width,
        height,
        url: `/uploads/${hash}${ext}`,
        provider: 'local',
        folderPath: '/',
      },
    });
    ids.set(name, Number(stored.id));
  }
  return ids;
}

function* chunks<T>(items: readonly T[]): Generator<T[]> {
  for (let at = 0; at < items.length; at += ROWS_OF_A_STATEMENT) yield items.slice(at, at + ROWS_OF_A_STATEMENT);
}
