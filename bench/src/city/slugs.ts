import { type Locale, SOURCE_LOCALE } from '@themenportal/shared/locales';
import { suggestSlug } from '@themenportal/shared/slug';

/** Gives slugs that no sibling of the same language has. */
export class Slugs {
  readonly #taken = new Set<string>();
  readonly #slugs = new Map<string, string>();

  give(documentId: string, locale: Locale, title: string, parent = ''): string {
    const wanted = suggestSlug(title, locale);
    let slug = wanted;
    for (let number = 2; this.#taken.has(`${locale} ${parent} ${slug}`); number++) slug = `${wanted}-${number}`;
    this.#taken.add(`${locale} ${parent} ${slug}`);
    this.#slugs.set(`${locale} ${documentId}`, slug);
    return slug;
  }

  /** In this language or, without a translation, in German, as addresses have it. */
  of(documentId: string, locale: Locale): string {
    const slug = this.#slugs.get(`${locale} ${documentId}`) ?? this.#slugs.get(`${SOURCE_LOCALE} ${documentId}`);
    if (slug === undefined) throw new Error(`"${documentId}" has no slug yet: parents come before their children.`);
    return slug;
  }
}
