import { type Locale, LOCALE_CODES, SOURCE_LOCALE } from '@themenportal/shared/locales';
import { Random } from './random.ts';
import type { CityOptions } from './city.ts';
import { type Place, topicTree } from './tree.ts';

/** Which documents a city has, before anyone has written them. */
export interface CityPlan {
  readonly topics: readonly PlannedTopic[];
  readonly offices: readonly PlannedOffice[];
  readonly teaserIds: readonly string[];
  /** The same numbers for the same document, whatever else the city has. */
  readonly randomFor: (label: string) => Random;
}

export interface PlannedTopic {
  readonly id: string;
  readonly place: Place;
  readonly parent: PlannedTopic | undefined;
  readonly office: string;
  readonly locales: readonly Locale[];
  /** Of the concept that the topic shows. */
  readonly concept: string | undefined;
}

export interface PlannedOffice {
  readonly id: string;
  readonly number: number;
  readonly kind: 'department' | 'division' | 'team';
  readonly parent: string | undefined;
  readonly locales: readonly Locale[];
}

/** A change of an office then touches its topics, its own page and a few that name it as a contact: at most fifty pages. */
const TOPICS_OF_AN_OFFICE = 32;
const TOPICS_OF_A_CONCEPT = 50;
const TOPICS_OF_A_TEASER = 2;
/** One department with three divisions of a few teams each. */
const OFFICES_OF_A_DEPARTMENT = 12;
const DIVISIONS = 3;

const TRANSLATED: Readonly<Record<Exclude<Locale, 'de'>, number>> = { en: 0.1, tr: 0.03, ar: 0.03, uk: 0.03 };

export function planCity({ topics: count, seed }: CityOptions): CityPlan {
  const randomFor = (label: string): Random => new Random(`${seed}/${label}`);
  const planned = new Map<Place, PlannedTopic>();
  topicTree(count, String(seed)).forEach((place, index) => {
    const id = index === 0 ? 'themen' : numbered('thema', index);
    planned.set(place, {
      id,
      place,
      parent: place.parent && planned.get(place.parent),
      office: numbered('amt', Math.floor(index / TOPICS_OF_AN_OFFICE) + 1),
      locales: place.level <= 2 ? LOCALE_CODES : someLocales(randomFor(`${id}/locales`)),
      concept:
        index % TOPICS_OF_A_CONCEPT === 7
          ? numbered('konzept', Math.floor(index / TOPICS_OF_A_CONCEPT) + 1)
          : undefined,
    });
  });
  return {
    topics: [...planned.values()],
    offices: Array.from({ length: Math.ceil(count / TOPICS_OF_AN_OFFICE) }, (_, index) => office(index + 1, randomFor)),
    teaserIds: Array.from({ length: Math.ceil(count / TOPICS_OF_A_TEASER) }, (_, index) =>
      numbered('verweis', index + 1),
    ),
    randomFor,
  };
}

function office(number: number, randomFor: CityPlan['randomFor']): PlannedOffice {
  const id = numbered('amt', number);
  const within = (number - 1) % OFFICES_OF_A_DEPARTMENT;
  const department = number - within;
  if (within === 0) return { id, number, kind: 'department', parent: undefined, locales: LOCALE_CODES };
  const locales = someLocales(randomFor(`${id}/locales`));
  if (within <= DIVISIONS) return { id, number, kind: 'division', parent: numbered('amt', department), locales };
  return { id, number, kind: 'team', parent: numbered('amt', department + 1 + (within % DIVISIONS)), locales };
}

function someLocales(random: Random): Locale[] {
  return LOCALE_CODES.filter((locale) => locale === SOURCE_LOCALE || random.chance(TRANSLATED[locale]));
}

function numbered(name: string, number: number): string {
  return `${name}-${String(number).padStart(5, '0')}`;
}
