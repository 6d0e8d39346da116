import { type Locale, SOURCE_LOCALE } from '@themenportal/shared/locales';
import { SiteError } from '../../errors.ts';

export interface Entry {
  documentId: string;
  locale: Locale;
}

/** Documents of one type, to read. A document exists once its German entry is published. */
export abstract class Shelf<T extends Entry> {
  /** As messages name the type. */
  abstract readonly label: string;

  /** In code-unit order. */
  abstract ids(): string[];

  /** The document in exactly this language. */
  abstract in(locale: Locale, id: string): T | undefined;

  /** In this language or, without a translation, in German. `from` names what points to it, for the message. */
  get(locale: Locale, id: string, from: string): T {
    const entry = this.inOrSource(locale, id);
    if (entry) return entry;
    throw new SiteError(
      `${from} points to the ${this.label} "${id}", which is not among the published content. ` +
        'Publish it, or remove the relation, and build again.',
    );
  }

  all(locale: Locale): T[] {
    return this.ids().flatMap((id) => this.in(locale, id) ?? []);
  }

  /** Every document, in this language or in German. */
  allOrSource(locale: Locale): T[] {
    return this.among(locale, this.ids());
  }

  /** Those of the given documents that there are, in this language or in German. */
  among(locale: Locale, ids: readonly string[]): T[] {
    return ids.flatMap((id) => this.inOrSource(locale, id) ?? []);
  }

  inOrSource(locale: Locale, id: string): T | undefined {
    return this.in(locale, id) ?? this.in(SOURCE_LOCALE, id);
  }
}
