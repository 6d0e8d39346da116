import { type Office, OfficeSchema } from '@themenportal/shared/content';
import { LOCALE_CODES } from '@themenportal/shared/locales';
import { openNowPath } from '@themenportal/shared/paths';
import { z } from 'zod';
import { languageOf } from '../../i18n/texts.ts';
import { hasHours } from '../assemble/office-hours.ts';
import { officeTrail } from '../assemble/assembly.ts';
import type { Library } from '../library.ts';

const LocaleSchema = z.enum(LOCALE_CODES);

/** An office in one language, with what is needed to say whether it is open. */
const OpenNowOfficeSchema = z.object({
  office: OfficeSchema,
  /** From the topmost office down to this one; `locale` where it is not the page's. */
  trail: z.array(z.object({ text: z.string(), path: z.string(), locale: LocaleSchema.optional() })),
  /** Its pages that say whether it is open, by language. */
  paths: z.partialRecord(LocaleSchema, z.string()),
});
export type OpenNowOffice = z.output<typeof OpenNowOfficeSchema>;

/** Offices by the path of the page that says whether they are open. */
export type OpenNowOffices = ReadonlyMap<string, OpenNowOffice>;

/** An office that has hours. */
export function openNowOffice(library: Library, office: Office): OpenNowOffice {
  const offices = LOCALE_CODES.flatMap((locale) => library.offices.in(locale, office.documentId) ?? []).filter(
    hasHours,
  );
  const paths = Object.fromEntries(offices.map(({ locale, path }) => [locale, openNowPath(locale, path)]));
  return { office: { ...office }, paths, trail: trailOf(library, office) };
}

export function readOpenNowOffice(json: string): OpenNowOffice {
  return OpenNowOfficeSchema.parse(JSON.parse(json));
}

function trailOf(library: Library, office: Office): OpenNowOffice['trail'] {
  const { locale } = office;
  return officeTrail({ library, locale }, office).map(({ text, path, language }) => ({
    text,
    path,
    ...(language && { locale: language.locale }),
  }));
}

/** Of a step of the trail. */
export function trailLanguage({ locale }: OpenNowOffice['trail'][number]) {
  return locale && languageOf(locale);
}
