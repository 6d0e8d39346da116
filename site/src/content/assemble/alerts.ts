import type { Alert, Topic } from '@themenportal/shared/content';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import { alertTextsFor } from '../../i18n/alert-texts.ts';
import { formatInstant } from '../../i18n/format-instant.ts';
import type { Library } from '../library.ts';
import type { AlertData, Link } from '../page-data.ts';
import type { Route } from '../routes.ts';
import { foreign, topicLink } from './assembly.ts';
import { newerGermanAlert } from './newer-german.ts';

const SEVERITIES = ['danger', 'warning', 'info'];

/**
 * The alerts of the whole site and of the branches that the page lies in, without those that had ended when the content
 * was pulled. One that is still to begin is shown: it was published to be read, and says when.
 */
export function alertsOn(library: Library, route: Route): AlertData[] {
  return [undefined, ...branchesAround(library, route)]
    .flatMap((branch) => library.alertsOf(route.locale, branch))
    .filter(({ endsAt }) => !library.hasCome(endsAt))
    .sort(bySeverity)
    .map((alert) => alertData(library, alert, route));
}

function alertData(library: Library, alert: Alert, { locale }: Route): AlertData {
  const instant = (at: string) => formatInstant(alert.locale, at);
  return {
    id: alert.documentId,
    severity: alert.severity,
    title: alert.title,
    text: alert.text,
    // In the language of the text beside it.
    period: alertTextsFor(alert.locale).period(instant(alert.startsAt), instant(alert.endsAt)),
    link: link(library, alert, locale),
    language: foreign(alert, locale),
    newerGerman: newerGermanAlert(library, alert),
  };
}

function link({ topics }: Library, alert: Alert, locale: Route['locale']): Link | undefined {
  if (alert.topic !== undefined) {
    return topicLink(
      topics.get(locale, alert.topic, `The alert "${alert.documentId}" (${locale}), field topic,`),
      locale,
    );
  }
  return alert.url === undefined
    ? undefined
    : { text: alertTextsFor(locale).more(new URL(alert.url).host), href: alert.url };
}

/** The topic of the page and all above it. */
function branchesAround(library: Library, { kind, documentId, locale }: Route): string[] {
  switch (kind) {
    case 'topic':
    case 'topic-plain-language':
      return ancestors(library, documentId);
    case 'concept':
      return ancestors(library, library.concepts.get(locale, documentId, 'The route table').topic);
    default:
      return [];
  }
}

function ancestors({ topics }: Library, documentId: string | undefined): string[] {
  const found: string[] = [];
  for (let at = documentId; at !== undefined; at = parentOf(at)) found.push(at);
  return found;

  function parentOf(id: string): Topic['parent'] {
    return topics.get(SOURCE_LOCALE, id, 'The scope of an alert').parent;
  }
}

function bySeverity(a: Alert, b: Alert): number {
  const severity = SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
  return severity || Date.parse(a.startsAt) - Date.parse(b.startsAt) || (a.documentId < b.documentId ? -1 : 1);
}
