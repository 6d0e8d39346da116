import type { Alert } from '@themenportal/shared/content';
import type { Locale } from '@themenportal/shared/locales';
import { PUBLISHED_AT } from './moments.ts';
import type { CityPlan, PlannedTopic } from './plan.ts';
import { cut, passage, voiceOf } from './voice.ts';

/** On small branches only: one for the whole city would stand on every page. */
const ALERTS = 3;

export function alerts(plan: CityPlan): Alert[] {
  const branches = plan.topics.filter(({ place }) => place.level === 4 && place.children.length > 0).slice(0, ALERTS);
  return branches.flatMap((branch, index) =>
    (['de', 'en'] as const).map((locale) => alert(plan, branch, index + 1, locale)),
  );
}

function alert(plan: CityPlan, branch: PlannedTopic, number: number, locale: Locale): Alert {
  const documentId = `eilmeldung-${number}`;
  const voice = voiceOf(locale, plan.randomFor(`${documentId}/${locale}`));
  const title = voice.title();
  return {
    documentId,
    locale,
    publishedAt: PUBLISHED_AT,
    title: cut(title, 80),
    text: passage(voice, 60, 300),
    severity: number === 1 ? 'warning' : 'info',
    startsAt: '2026-10-01T06:00:00.000Z',
    endsAt: '2036-10-01T06:00:00.000Z',
    branch: branch.id,
    topic: branch.id,
  };
}
