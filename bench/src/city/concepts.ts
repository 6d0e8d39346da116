import type { Concept, Cornerstone } from '@themenportal/shared/content';
import { type Locale, SOURCE_LOCALE } from '@themenportal/shared/locales';
import { conceptPath } from '@themenportal/shared/paths';
import { DOWNLOADS } from './media.ts';
import { PUBLISHED_AT } from './moments.ts';
import type { CityPlan, PlannedTopic } from './plan.ts';
import { Slugs } from './slugs.ts';
import { passage, voiceOf } from './voice.ts';
import { DISTRICTS, SUBJECTS } from './words/german.ts';
import { WORDS } from './words/translations.ts';

const CORNERSTONES = 4;
const STATES = ['planned', 'inProgress', 'done', 'ongoing', 'dropped'] as const;

type Written = PlannedTopic & { readonly concept: string };

export function concepts(plan: CityPlan): { concept: Concept[]; cornerstone: Cornerstone[] } {
  const written = plan.topics.filter((topic): topic is Written => topic.concept !== undefined);
  const slugs = new Slugs();
  return {
    concept: written.flatMap((topic) => topic.locales.map((locale) => concept(plan, topic, locale, slugs))),
    cornerstone: written.flatMap((topic) =>
      Array.from({ length: CORNERSTONES }, (_, index) => index + 1).flatMap((position) =>
        topic.locales.map((locale) => cornerstone(plan, topic, position, locale)),
      ),
    ),
  };
}

function concept(plan: CityPlan, topic: Written, locale: Locale, slugs: Slugs): Concept {
  const { concept: documentId, office } = topic;
  const random = plan.randomFor(`${documentId}/${locale}`);
  const shared = plan.randomFor(documentId);
  const about = `${shared.pick(SUBJECTS).name} ${shared.pick(DISTRICTS)}`;
  const title = locale === SOURCE_LOCALE ? `Handlungskonzept ${about}` : `${WORDS[locale].concept} ${about}`;
  const slug = slugs.give(documentId, locale, title);
  return {
    documentId,
    locale,
    publishedAt: PUBLISHED_AT,
    title,
    slug,
    path: conceptPath(locale, slug),
    summary: passage(voiceOf(locale, random), 90, 300),
    topic: topic.id,
    leadOffices: [office],
    adoptedOn: '2025-06-12',
    ...(locale === SOURCE_LOCALE && { adoptedBy: 'Rat der Stadt Beispielstadt' }),
    ...(shared.chance(0.3) && { document: shared.pick(DOWNLOADS) }),
  };
}

function cornerstone(plan: CityPlan, topic: Written, position: number, locale: Locale): Cornerstone {
  const documentId = `${topic.concept}-${position}`;
  const voice = voiceOf(locale, plan.randomFor(`${documentId}/${locale}`));
  const shared = plan.randomFor(documentId);
  return {
    documentId,
    locale,
    publishedAt: PUBLISHED_AT,
    anchor: `eckpunkt-${position}`,
    title: passage(voice, 3, 120),
    text: passage(voice, 150, 500),
    goal: passage(voice, 60, 300),
    concept: topic.concept,
    position,
    implementationStatus: shared.pick(STATES),
    statusDate: '2026-09-30',
    responsibleOffice: topic.office,
    evidence: [],
  };
}
