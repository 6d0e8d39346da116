import { aboutPage, BARRIER_IN_SIMPLE_WORDS_PATH } from '@themenportal/shared/feedback';
import type { FormError } from '../../feedback/check-form.ts';
import type { FormValues } from '../../feedback/form-values.ts';
import { type FeedbackRoute, pathIn } from '../../feedback/routes.ts';
import { feedbackTexts, type FeedbackTexts } from '../../i18n/feedback/texts.ts';
import type { FeedbackNotice, Link, PageData } from '../page-data.ts';
import { frameOf, type OnDemandFrame, type OnDemandFrames } from './frames.ts';

/** Why a form was not taken, apart from what is in its fields. */
export type Refusal = 'tooMany' | 'notKept' | 'tooLarge' | 'notFromHere' | 'unreadable' | 'closed';

export interface FormState {
  values: FormValues;
  errors?: readonly FormError[];
  refusal?: Refusal;
  about: Link | undefined;
}

export function assembleFeedbackForm(frames: OnDemandFrames, route: FeedbackRoute, state: FormState): PageData {
  const { locale, form, simple } = route;
  const texts = feedbackTexts(locale, route);
  const { values, errors = [], refusal, about } = state;
  const heading = form === 'barrier' ? texts.reportTitle : texts.question;
  const failed = errors.length > 0 || refusal !== undefined;
  const description = form === 'barrier' ? texts.reportIntroduction : texts.remarkHint;
  const head = { title: failed ? `${texts.errorPrefix}: ${heading}` : heading, description };
  return {
    ...frame(frames, route, head),
    kind: 'feedback-form',
    form,
    simple,
    action: route.path,
    heading,
    about,
    inSimpleWords: offerSimpleWords(route, texts, about),
    values,
    errors,
    notice: refusal && notice(refusal, texts, frames[locale].contact),
  };
}

export function assembleFeedbackThanks(frames: OnDemandFrames, route: FeedbackRoute, back: Link | undefined): PageData {
  const texts = feedbackTexts(route.locale, route);
  const head =
    route.form === 'barrier'
      ? { title: texts.reportThanksTitle, description: texts.reportThanksText }
      : { title: texts.thanksTitle, description: texts.thanksText };
  return { ...frame(frames, route, head), kind: 'feedback-thanks', back };
}

function frame(frames: OnDemandFrames, route: FeedbackRoute, head: { title: string; description: string }) {
  return { ...frameOf(frames, route.locale, head, (locale) => pathIn(locale, route)), path: route.path };
}

function offerSimpleWords({ locale, form, simple }: FeedbackRoute, texts: FeedbackTexts, about: Link | undefined) {
  if (locale !== 'de' || form !== 'barrier' || simple) return undefined;
  const href = about ? aboutPage(BARRIER_IN_SIMPLE_WORDS_PATH, about.href) : BARRIER_IN_SIMPLE_WORDS_PATH;
  return { text: texts.inSimpleWords, href };
}

const OUR_FAULT: readonly Refusal[] = ['notKept', 'closed', 'tooMany'];

function notice(refusal: Refusal, texts: FeedbackTexts, contact: OnDemandFrame['contact']): FeedbackNotice {
  return {
    heading: texts[`${refusal}Heading`],
    text: texts[`${refusal}Text`],
    contact: OUR_FAULT.includes(refusal) ? contact : undefined,
    open: refusal !== 'closed',
  };
}
