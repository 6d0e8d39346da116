import type { ContentType } from '../content/index.ts';
import { CONTENT_TYPES, isContentType } from '../content/index.ts';
import type { Locale } from '../locales.ts';
import { isLocale } from '../locales.ts';
import { DOCUMENT_ID_MAX_LENGTH, isDocumentId } from './format.ts';

/** One file of a package holds one version of a document in one language. */
export interface EntryAddress {
  readonly type: ContentType;
  readonly documentId: string;
  readonly locale: Locale;
  readonly version: EntryVersion;
}

export type EntryVersion = 'published' | 'draft';

/** `topic/mobilitaet/de.yaml`, `topic/mobilitaet/en.draft.yaml` */
export function entryPath({ type, documentId, locale, version }: EntryAddress): string {
  return `${type}/${documentId}/${locale}${version === 'draft' ? '.draft' : ''}.yaml`;
}

export type ParsedEntryPath =
  { readonly ok: true; readonly address: EntryAddress } | { readonly ok: false; readonly reason: string };

/** `path` is relative to the package, with `/` between its parts. */
export function parseEntryPath(path: string): ParsedEntryPath {
  const [type = '', documentId = '', file = '', ...rest] = path.split('/');
  if (!isContentType(type)) {
    return refuse(`"${type}" is not a content type; the types are ${CONTENT_TYPES.join(', ')}`);
  }
  if (file === '' || rest.length > 0) return refuse('a file of a document lies at <type>/<documentId>/<language>.yaml');
  if (!isDocumentId(documentId)) {
    return refuse(
      `"${documentId}" is not a document id; it has lower-case letters a–z, digits and single hyphens, at most ${DOCUMENT_ID_MAX_LENGTH} characters`,
    );
  }
  const name = /^([^.]+)(\.draft)?\.yaml$/.exec(file);
  if (name === null) return refuse(`"${file}" is not <language>.yaml or <language>.draft.yaml`);
  const [, locale, draft] = name;
  if (!isLocale(locale)) return refuse(`"${locale}" is not a language of the portal`);
  return { ok: true, address: { type, documentId, locale, version: draft === undefined ? 'published' : 'draft' } };
}

function refuse(reason: string): ParsedEntryPath {
  return { ok: false, reason };
}
