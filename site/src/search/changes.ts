import type { SearchDocument, SearchDocumentKey } from './document.ts';

export interface Changes {
  changed: SearchDocument[];
  removed: SearchDocumentKey[];
}

/** What has to be done to an index of the one list so that it is one of the other. */
export function changesBetween(before: readonly SearchDocument[], after: readonly SearchDocument[]): Changes {
  const known = new Map(before.map((document) => [keyOf(document), document]));
  const changed: SearchDocument[] = [];
  for (const document of after) {
    const key = keyOf(document);
    const old = known.get(key);
    if (!old || contentOf(old) !== contentOf(document)) changed.push(document);
    known.delete(key);
  }
  return { changed, removed: [...known.values()].map(({ id, locale }) => ({ id, locale })) };
}

function keyOf({ locale, id }: SearchDocumentKey): string {
  return `${locale} ${id}`;
}

function contentOf({ path, title, headings, summary, text, breadcrumb, outdated }: SearchDocument): string {
  return JSON.stringify([path, title, headings, summary, text, breadcrumb, outdated]);
}
