import { type Alert, type Cornerstone, type Office, type Topic, type TrackedType } from '@themenportal/shared/content';
import { type Locale, SOURCE_LOCALE } from '@themenportal/shared/locales';
import { homePath } from '@themenportal/shared/paths';
import type { Library } from '../library.ts';
import { isOutdatedTranslation } from '../outdated.ts';
import type { Route } from '../routes.ts';
import { portalId } from '../routes.ts';
import type { Shelf } from '../library/shelf.ts';

/**
 * Each gives the address of the German version where that has changed since the translation was made, and nothing
 * where the translation still fits.
 */

export function newerGermanPage(library: Library, { kind, locale, documentId }: Route): string | undefined {
  switch (kind) {
    case 'home':
      return newer(library.portals, 'portal', locale, portalId(library), () => homePath(SOURCE_LOCALE));
    case 'topic':
      return newerGermanTopic(library, { locale, documentId });
    case 'office':
      return newerGermanOffice(library, { locale, documentId });
    case 'concept':
      return newer(library.concepts, kind, locale, documentId, ({ path }) => path);
    case 'legal':
      return newer(library.legalPages, 'legal-page', locale, documentId, ({ path }) => path);
    default:
      return undefined;
  }
}

export function newerGermanTopic(
  { topics }: Library,
  { locale, documentId }: Pick<Topic, 'locale' | 'documentId'>,
): string | undefined {
  return newer(topics, 'topic', locale, documentId, ({ path }) => path);
}

export function newerGermanOffice(
  { offices }: Library,
  { locale, documentId }: Pick<Office, 'locale' | 'documentId'>,
): string | undefined {
  return newer(offices, 'office', locale, documentId, ({ path }) => path);
}

export function newerGermanCornerstone(
  { cornerstones, concepts }: Library,
  { locale, documentId }: Cornerstone,
): string | undefined {
  return newer(cornerstones, 'cornerstone', locale, documentId, ({ anchor, concept }) => {
    const { path } = concepts.get(SOURCE_LOCALE, concept, `The cornerstone "${documentId}" (de), field concept,`);
    return `${path}#${anchor}`;
  });
}

/** An alert has no page; its German text stands on the pages of its branch. */
export function newerGermanAlert({ alerts, topics }: Library, { locale, documentId }: Alert): string | undefined {
  return newer(alerts, 'alert', locale, documentId, ({ branch }) =>
    branch === undefined
      ? homePath(SOURCE_LOCALE)
      : topics.get(SOURCE_LOCALE, branch, `The alert "${documentId}" (de), field branch,`).path,
  );
}

interface Tracked extends Readonly<Record<string, unknown>> {
  documentId: string;
  locale: Locale;
  sourceHash?: string | undefined;
}

function newer<T extends Tracked>(
  shelf: Shelf<T>,
  type: TrackedType,
  locale: Locale,
  documentId: string,
  addressOf: (german: T) => string,
): string | undefined {
  const translation = shelf.in(locale, documentId);
  const german = shelf.in(SOURCE_LOCALE, documentId);
  if (translation === undefined || german === undefined) return undefined;
  return isOutdatedTranslation(type, translation, german) ? addressOf(german) : undefined;
}
