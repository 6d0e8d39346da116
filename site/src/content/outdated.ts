import { createHash } from 'node:crypto';
import { sourceText, type TrackedType, translatedText } from '@themenportal/shared/content';

type Source = Readonly<Record<string, unknown>>;

interface MadeFromGerman {
  /** Of the German text that it was made from. */
  sourceHash?: string | undefined;
}

/**
 * Whether a version (Leichte Sprache, sign language) was made for another German text than today's. One that does
 * not say what it was made for is taken to fit.
 */
export function isOutdated(version: MadeFromGerman | undefined, source: Source): boolean {
  return version?.sourceHash !== undefined && version.sourceHash !== hashOf(sourceText(source));
}

/** The same for a translation of the whole entry. */
export function isOutdatedTranslation(type: TrackedType, translation: MadeFromGerman, source: Source): boolean {
  return translation.sourceHash !== undefined && translation.sourceHash !== hashOf(translatedText(type, source));
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
