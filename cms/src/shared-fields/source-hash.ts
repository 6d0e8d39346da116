import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { sourceText } from '@themenportal/shared/content';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import {
  attributesOf,
  concerns,
  isRecord,
  isWithinPackage,
  loadDraft,
  type DocumentAction,
} from '../document-actions/index.ts';
import { hashOf } from './hash.ts';

/** The versions of a German text that are made from it, and what in them shows that someone worked on them. */
const RENDERINGS = {
  plainLanguage: ['title', 'body', 'checkedBy', 'checkedOn'],
  signLanguageVideo: ['file', 'url', 'transcript'],
} as const;

/** Notes for which German text Leichte Sprache and the sign language video were made, whenever they are changed. */
export async function stampSourceHashes(
  strapi: Core.Strapi,
  { uid, documentId, data, ...action }: DocumentAction,
): Promise<void> {
  if (!concerns({ uid, documentId, data, ...action }, SOURCE_LOCALE)) return;
  for (const [field, marks] of Object.entries(RENDERINGS)) {
    const given = data[field];
    if (!(field in attributesOf(strapi, uid)) || !isRecord(given)) continue;
    if (isWithinPackage() && given.sourceHash) continue;
    const stored = documentId === undefined ? undefined : await loadDraft(strapi, uid, documentId, SOURCE_LOCALE);
    const before = stored?.[field];
    given.sourceHash =
      isRecord(before) && before.sourceHash && !isChanged(before, given, marks)
        ? before.sourceHash
        : hashOf(sourceText({ ...stored, ...data }));
  }
}

function isChanged(before: Record<string, unknown>, given: Record<string, unknown>, marks: readonly string[]): boolean {
  return marks.some((mark) => mark in given && !isDeepStrictEqual(comparable(before[mark]), comparable(given[mark])));
}

/** Media stand there as a file or as its id; an emptied field as null, '' or nothing. */
function comparable(value: unknown): unknown {
  if (isRecord(value) && 'id' in value) return value.id;
  return value === '' || value === undefined ? null : value;
}
