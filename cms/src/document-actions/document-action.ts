import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import type { PublicUid } from './public-type.ts';

const ACTIONS = ['create', 'update', 'clone', 'discardDraft', 'publish', 'unpublish', 'delete'] as const;

export type ActionName = (typeof ACTIONS)[number];

export function isActionName(name: string): name is ActionName {
  return ACTIONS.some((known) => known === name);
}

/** One write on a public document, before it is done. */
export interface DocumentAction {
  readonly uid: PublicUid;
  readonly name: ActionName;
  /** Absent while a document is being created. */
  readonly documentId: string | undefined;
  /** The languages that are written; types without translations count as German. */
  readonly locales: readonly string[] | '*';
  /** What the editor sends. Handlers may change it; nothing else does before Strapi stores it. */
  readonly data: Record<string, unknown>;
}

export function localesOf(locale: unknown): DocumentAction['locales'] {
  if (locale === '*') return '*';
  const given = [locale].flat().filter((value): value is string => typeof value === 'string' && value !== '');
  return given.length > 0 ? given : [SOURCE_LOCALE];
}

export function concerns(action: DocumentAction, locale: string): boolean {
  return action.locales === '*' || action.locales.includes(locale);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
