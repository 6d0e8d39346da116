import type { ServiceTeaser } from '@themenportal/shared/content';
import { LOCALE_CODES, SOURCE_LOCALE } from '@themenportal/shared/locales';
import { PUBLISHED_AT } from './moments.ts';
import type { CityPlan } from './plan.ts';
import type { Random } from './random.ts';
import { cut, passage, voiceOf } from './voice.ts';

const TRANSLATED = 0.1;

export function teasers(plan: CityPlan): ServiceTeaser[] {
  return plan.teaserIds.flatMap((documentId, index) => {
    const shared = plan.randomFor(documentId);
    const fields = {
      ...target(plan, shared, index * 2),
      ...(shared.chance(0.1) && { validUntil: '2027-03-31' }),
      loginRequired: shared.chance(0.1),
    };
    const locales = LOCALE_CODES.filter((locale) => locale === SOURCE_LOCALE || shared.chance(TRANSLATED));
    return locales.map((locale): ServiceTeaser => {
      const voice = voiceOf(locale, plan.randomFor(`${documentId}/${locale}`));
      return {
        documentId,
        locale,
        publishedAt: PUBLISHED_AT,
        title: cut(voice.title(), 80),
        text: passage(voice, 60, 200),
        ...fields,
      };
    });
  });
}

/** Mostly a topic nearby, sometimes an office or a page elsewhere. */
function target(plan: CityPlan, random: Random, at: number) {
  const kind = random.next();
  if (kind < 0.7) {
    const near = Math.min(plan.topics.length - 1, Math.max(0, at + random.integer(-40, 40)));
    return { targetKind: 'topic' as const, topic: plan.topics[near]?.id };
  }
  if (kind < 0.85) return { targetKind: 'office' as const, office: random.pick(plan.offices).id };
  return { targetKind: 'url' as const, url: `https://dienste.example/vorgang/${random.integer(1000, 9999)}` };
}
