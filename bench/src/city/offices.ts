import type { Office } from '@themenportal/shared/content';
import { type Locale, SOURCE_LOCALE } from '@themenportal/shared/locales';
import { officePath } from '@themenportal/shared/paths';
import { LOGOS } from './media.ts';
import { PUBLISHED_AT } from './moments.ts';
import { hours, specialHours } from './office-hours.ts';
import type { CityPlan, PlannedOffice } from './plan.ts';
import type { Random } from './random.ts';
import { Slugs } from './slugs.ts';
import { passage, voiceOf } from './voice.ts';
import { DISTRICTS, STREETS, UNITS } from './words/german.ts';
import { WORDS } from './words/translations.ts';

export function offices(plan: CityPlan): Office[] {
  const slugs = new Slugs();
  const parents = new Map(plan.offices.map(({ id, parent }) => [id, parent]));
  const line = (id: string | undefined, locale: Locale): string[] =>
    id === undefined ? [] : [...line(parents.get(id), locale), slugs.of(id, locale)];
  return plan.offices.flatMap((planned) => {
    const shared = sharedFields(planned, plan.randomFor(planned.id));
    return planned.locales.map((locale): Office => {
      const random = plan.randomFor(`${planned.id}/${locale}`);
      const voice = voiceOf(locale, random);
      const name = nameOf(planned, locale);
      const slug = slugs.give(planned.id, locale, name, planned.parent);
      return {
        documentId: planned.id,
        locale,
        publishedAt: PUBLISHED_AT,
        name,
        slug,
        path: officePath(locale, line(planned.id, locale)),
        description: passage(voice, 120, 500),
        ...shared,
        ...(shared.logo && { logoAlt: passage(voice, 20, 200), logoCaption: name }),
        hoursNote: passage(voice, 40, 250),
      };
    });
  });
}

const KINDS = { department: 'Amt für', division: 'Abteilung', team: 'Team' } as const;

function nameOf({ kind, number }: PlannedOffice, locale: Locale): string {
  if (locale !== SOURCE_LOCALE) return `${WORDS[locale].office} ${number}`;
  const unit = UNITS[number % UNITS.length] ?? UNITS[0];
  const district = DISTRICTS[number % DISTRICTS.length] ?? '';
  return kind === 'department' ? `${KINDS[kind]} ${unit} ${number}` : `${KINDS[kind]} ${unit} ${district}`;
}

function sharedFields({ kind, number, parent }: PlannedOffice, random: Random) {
  const phone = `+4923155${String(number).padStart(5, '0')}`;
  const hasLogo = kind === 'department';
  return {
    unitCode: String(number % 1000),
    unitKind: kind,
    ...(parent && { parentOffice: parent }),
    ...(hasLogo && { logo: random.pick(LOGOS) }),
    addresses: [
      {
        kind: 'visitor' as const,
        street: random.pick(STREETS),
        houseNumber: String(random.integer(1, 140)),
        postalCode: `44${random.integer(100, 399)}`,
        city: 'Beispielstadt',
      },
    ],
    phone,
    email: `amt-${number}@beispielstadt.example`,
    serviceNumber115: true,
    openingHours: hours(random),
    specialHours: random.chance(0.3) ? specialHours() : [],
    followsHolidays: true,
    temporarilyClosed: false,
    access: {
      stepFreeEntrance: random.pick(['yes', 'partly', 'unknown'] as const),
      lift: random.pick(['yes', 'no'] as const),
      accessibleToilet: random.pick(['yes', 'no', 'unknown'] as const),
      disabledParking: 'unknown' as const,
      inductionLoop: 'unknown' as const,
      guidanceSystem: 'unknown' as const,
      checkedOn: '2026-09-15',
    },
    transitStops: [
      { name: random.pick(DISTRICTS), lines: `U${random.integer(41, 49)}`, walkingMinutes: random.integer(1, 12) },
    ],
    languages: [{ tag: 'de' }, { tag: random.pick(['en', 'tr', 'ar', 'uk'] as const) }],
    interpreting: random.chance(0.3),
    signLanguageOnRequest: random.chance(0.3),
    areaKey: '05913000',
  };
}
