import { aboutPage, feedbackPath } from '@themenportal/shared/feedback';
import type { Media } from '@themenportal/shared/content';
import type { Locale } from '@themenportal/shared/locales';
import { searchPath } from '@themenportal/shared/paths';
import { openGraphLocale } from '../../../site/src/components/head/open-graph-locale.ts';
import { accessFeatures } from '../../../site/src/components/office/access-features.ts';
import { ICONS } from '../../../site/src/components/parts/icons.ts';
import { withHeadingLevels } from '../../../site/src/components/text/heading-levels.ts';
import { inlineHtml } from '../../../site/src/components/text/inline-html.ts';
import { nestedItems } from '../../../site/src/components/text/nested-items.ts';
import type { OfficeData, PageFrame, TopicPage } from '../../../site/src/content/page-data.ts';
import { FIELD } from '../../../site/src/feedback/form-values.ts';
import { alertTextsFor } from '../../../site/src/i18n/alert-texts.ts';
import { feedbackTexts } from '../../../site/src/i18n/feedback/texts.ts';
import { formatDate, formatFileSize, languageList, languageName } from '../../../site/src/i18n/format.ts';
import { newerGermanTexts } from '../../../site/src/i18n/newer-german-texts.ts';
import { officeTextsFor } from '../../../site/src/i18n/office-texts.ts';
import { UNTRANSLATED_ID, untranslatedTexts } from '../../../site/src/i18n/untranslated-texts.ts';
import { outdatedTexts } from '../../../site/src/i18n/outdated-texts.ts';
import { searchTextsFor } from '../../../site/src/i18n/search-texts.ts';
import { languageOf, textsFor, type Texts } from '../../../site/src/i18n/texts.ts';
import { upkeepTextsFor } from '../../../site/src/i18n/upkeep-texts.ts';
import { MODERN, variantsOf } from '../../../site/src/pictures/variants.ts';
import { PICTURE_SIZE, picturePath, pictureWords } from '../../../site/src/share-pictures/picture.ts';
import { structuredData } from '../../../site/src/structured-data/index.ts';

type Topic = PageFrame & TopicPage;

/** What the templates call: the site's own functions, and what its components work out for themselves. */
export const helpers = (siteUrl: string) => ({
  aboutPage,
  accessFeatures,
  accessIcons: { yes: 'check', no: 'cross', partly: 'inProgress' },
  alertTextsFor,
  cornerstoneIcons: {
    planned: 'planned',
    inProgress: 'inProgress',
    done: 'check',
    ongoing: 'ongoing',
    dropped: 'cross',
  },
  feedbackPath,
  feedbackTexts,
  field: FIELD,
  fileKind: (name: string) => name.split('.').at(-1)?.toUpperCase(),
  formatDate,
  formatFileSize,
  hostOf: (url: string) => new URL(url).host.replace(/^www\./, ''),
  icons: ICONS,
  imageOf,
  inlineHtml,
  languageName,
  languageOf,
  nestedItems,
  newerGermanTexts,
  noticeIcons: { info: 'info', success: 'check', warning: 'warning', danger: 'warning' },
  officeTextsFor,
  untranslatedId: UNTRANSLATED_ID,
  untranslatedTexts,
  outdatedTexts,
  paragraphsOf: (text: string) => text.split(/\n+/),
  searchPath,
  searchTextsFor,
  serviceLines: (texts: Texts, { languageTags, interpreting, signLanguageOnRequest }: OfficeData, locale: Locale) =>
    [
      languageList(locale, languageTags),
      interpreting && texts.interpreting,
      signLanguageOnRequest && texts.signLanguageOnRequest,
    ].filter(Boolean),
  shareFacts: (topic: Topic) => shareFacts(topic, siteUrl),
  siteUrl,
  stopDetails: (texts: Texts, { lines, walkingMinutes }: OfficeData['stops'][number]) =>
    [
      lines && `${texts.lines} ${lines}`,
      walkingMinutes !== undefined && `${walkingMinutes} ${texts.minutesOnFoot}`,
    ].filter(Boolean),
  structuredData,
  textsFor,
  translationsOf,
  upkeepFacts,
  upkeepTextsFor,
  withHeadingLevels,
});

function imageOf(file: Media) {
  const variants = variantsOf(file);
  return {
    src: variants?.fallback.address ?? file.url,
    type: `image/${MODERN}`,
    sources: variants?.modern.map(({ address, width }) => `${address} ${width}w`).join(', '),
  };
}

function translationsOf({ languageLinks, language }: Topic) {
  const translations = languageLinks.filter(({ translates }) => translates);
  return translations.some((link) => link.language.locale !== language.locale) ? translations : [];
}

function shareFacts(topic: Topic, siteUrl: string): [string, string][] {
  const { title, description, portal, language, path } = topic;
  const words = pictureWords(topic);
  return [
    ['og:type', 'article'],
    ['og:title', title],
    ['og:description', description],
    ['og:url', siteUrl + path],
    ['og:site_name', `${portal.portalName} · ${portal.cityName}`],
    ['og:locale', openGraphLocale(language.locale)],
    ['og:image', siteUrl + picturePath(words)],
    ['og:image:width', String(PICTURE_SIZE.width)],
    ['og:image:height', String(PICTURE_SIZE.height)],
    ['og:image:alt', [words.kicker, title, words.sender].filter((text) => text !== undefined).join(' – ')],
  ];
}

function upkeepFacts(upkeep: TopicPage['upkeep'], locale: Locale) {
  const texts = upkeepTextsFor(locale);
  const day = (date: string | undefined) => date && formatDate(locale, date);
  return [
    { name: texts.changeNote, value: upkeep.changeNote },
    { name: texts.updated, value: day(upkeep.updatedOn) },
    { name: texts.responsible, value: upkeep.responsible.text, href: upkeep.responsible.href },
    { name: upkeep.reviewOverdue ? texts.overdueReview : texts.nextReview, value: day(upkeep.reviewDueOn) },
  ].filter(({ value }) => value !== undefined);
}
