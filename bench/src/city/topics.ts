import { createHash } from 'node:crypto';
import { type Section, sourceText, type Topic } from '@themenportal/shared/content';
import { type Locale, SOURCE_LOCALE } from '@themenportal/shared/locales';
import { topicPath } from '@themenportal/shared/paths';
import { PICTURES } from './media.ts';
import { PUBLISHED_AT } from './moments.ts';
import type { CityPlan, PlannedTopic } from './plan.ts';
import type { Random } from './random.ts';
import { sections } from './sections.ts';
import { Slugs } from './slugs.ts';
import { paragraph, paragraphs, passage, type Voice, voiceOf } from './voice.ts';
import { FIELDS, UNITS } from './words/german.ts';
import { WORDS } from './words/translations.ts';

const PLAIN_LANGUAGE = 0.03;
const DRAFTS = 0.02;
/** Around its own place in the list: pages point to their neighbours in the tree. */
const TEASERS_NEARBY = 12;

/** All topics in all their languages, what is the same in all of them taken from the German one. */
export function topics(plan: CityPlan): Topic[] {
  const slugs = new Slugs();
  return plan.topics.flatMap((planned, index) => {
    const shared = sharedFields(plan, planned, index);
    return planned.locales.map((locale): Topic => {
      const random = plan.randomFor(`${planned.id}/${locale}`);
      const voice = voiceOf(locale, random);
      const title = titleOf(planned, locale, voice);
      const slug = slugs.give(planned.id, locale, title, planned.parent?.id);
      const topic: Topic = {
        documentId: planned.id,
        locale,
        publishedAt: PUBLISHED_AT,
        title,
        ...(random.chance(0.2) && { shortTitle: title.slice(0, 40).trim() }),
        slug,
        path: topicPath(locale, slugLine(planned, locale, slugs)),
        summary: passage(voice, 90, 300),
        introduction: paragraphs(voice, random.integer(1, 2), random),
        sections: [
          ...sections(voice, random),
          ...(locale === SOURCE_LOCALE && planned.concept !== undefined ? [cornerstones(planned.concept, voice)] : []),
        ],
        ...shared,
        ...(shared.image && { imageAlt: passage(voice, 30, 250) }),
        ...(random.chance(0.1) && { changeNote: passage(voice, 40, 300) }),
      };
      return locale === SOURCE_LOCALE && random.chance(PLAIN_LANGUAGE) ? withPlainLanguage(topic, voice) : topic;
    });
  });
}

/** Published topics that somebody is about to change. */
export function drafts(plan: CityPlan, published: readonly Topic[]): Topic[] {
  return published.flatMap((topic) => {
    const random = plan.randomFor(`${topic.documentId}/draft`);
    if (topic.locale !== SOURCE_LOCALE || !random.chance(DRAFTS)) return [];
    return [{ ...topic, summary: passage(voiceOf(SOURCE_LOCALE, random), 90, 300) }];
  });
}

function titleOf({ parent, place }: PlannedTopic, locale: Locale, voice: Voice): string {
  if (parent === undefined) return locale === SOURCE_LOCALE ? 'Themen' : WORDS[locale].topics;
  const field = place.level === 2 ? FIELDS[place.position - 1] : undefined;
  return locale === SOURCE_LOCALE && field !== undefined ? field : voice.title();
}

function slugLine(planned: PlannedTopic, locale: Locale, slugs: Slugs): string[] {
  const above = planned.parent === undefined ? [] : slugLine(planned.parent, locale, slugs);
  return [...above, slugs.of(planned.id, locale)];
}

function sharedFields(plan: CityPlan, { id, place, parent, office }: PlannedTopic, index: number) {
  const random = plan.randomFor(id);
  const hasPicture = random.chance(0.15);
  return {
    ...(parent && { parent: parent.id }),
    position: place.position,
    leadOffice: office,
    contactOffices: random.chance(0.8) ? [office] : [],
    teasers: random.sample(nearby(plan.teaserIds, index / 2), random.integer(2, 6)),
    ...(hasPicture && { image: random.pick(PICTURES), imageCredit: `Stadt Beispielstadt, ${random.pick(UNITS)}` }),
    imageDecorative: false,
    serviceKeys: random.chance(0.2) ? [{ key: serviceKey(random) }] : [],
    reviewDueAt: `2027-0${random.integer(1, 9)}-${random.integer(10, 28)}`,
    contentOwner: office,
  };
}

function nearby(ids: readonly string[], at: number): readonly string[] {
  const from = Math.max(0, Math.min(ids.length - TEASERS_NEARBY, Math.floor(at) - TEASERS_NEARBY / 2));
  return ids.slice(from, from + TEASERS_NEARBY);
}

function serviceKey(random: Random): string {
  return `99${String(random.integer(0, 999_999)).padStart(6, '0')}000000`;
}

function cornerstones(concept: string, voice: Voice): Section {
  return { kind: 'cornerstone-list', introduction: [paragraph(voice.sentence())], concept };
}

function withPlainLanguage(topic: Topic, voice: Voice): Topic {
  const short = Array.from({ length: 8 }, () => paragraph(voice.sentence()));
  return {
    ...topic,
    plainLanguage: {
      title: topic.title,
      body: short,
      checkedBy: 'Prüfgruppe Beispielstadt',
      checkedOn: '2026-10-01',
      sourceHash: createHash('sha256')
        .update(sourceText({ ...topic }))
        .digest('hex'),
    },
  };
}
