import { randomUUID } from 'node:crypto';
import { aboutPage } from '@themenportal/shared/feedback';
import { assembleFeedbackForm, assembleFeedbackThanks, type FormState } from '../content/on-demand/feedback-page.ts';
import type { Link, PageData } from '../content/page-data.ts';
import type { Outcome } from '../feedback/desk.ts';
import { emptyForm, type FormValues, readForm } from '../feedback/form-values.ts';
import { pagePathOf } from '../feedback/page-path.ts';
import { readSentForm } from '../feedback/read-sent-form.ts';
import { type FeedbackRoute, thanksPathOf } from '../feedback/routes.ts';

type Locals = Pick<App.Locals, 'frames' | 'feedback' | 'titleOf'>;

interface Asked {
  route: FeedbackRoute;
  request: Request;
  siteUrl: string;
  /** Network address of who asks. */
  address: string;
}

type Answer =
  | { redirect: string }
  | { page: PageData; status: number; headers: Readonly<Record<string, string>>; redirect?: never };

/** A form, thanks for it, or the way to the thanks: after a form that was taken, reloading sends nothing again. */
export async function answerFeedback(locals: Locals, asked: Asked): Promise<Answer> {
  const { route, request, siteUrl } = asked;
  const page = new URL(request.url).searchParams.get('page') ?? '';
  if (route.step === 'thanks') {
    const about = await aboutOf(locals, page, siteUrl);
    return answer(200, assembleFeedbackThanks(locals.frames, route, about));
  }
  if (!locals.feedback) return show(locals, asked, 503, { values: emptyForm(page, ''), refusal: 'closed' });
  if (request.method !== 'POST') return show(locals, asked, 200, { values: emptyForm(page, randomUUID()) });
  const sent = await readSentForm(request, siteUrl);
  if (sent.refusal) {
    return show(locals, asked, sent.status, { values: emptyForm('', randomUUID()), refusal: sent.refusal });
  }
  const values = readForm(sent.fields);
  const { form, locale } = route;
  return respond(locals, asked, values, await locals.feedback.take({ form, locale, values, address: asked.address }));
}

async function respond(locals: Locals, asked: Asked, values: FormValues, outcome: Outcome): Promise<Answer> {
  switch (outcome.kind) {
    case 'kept': {
      const page = pagePathOf(values.page, asked.siteUrl);
      const thanks = thanksPathOf(asked.route);
      return { redirect: page === undefined ? thanks : aboutPage(thanks, page) };
    }
    case 'faulty':
      return show(locals, asked, 422, { values, errors: outcome.errors });
    case 'too-many':
      return show(locals, asked, 429, { values, refusal: 'tooMany' }, { 'Retry-After': String(outcome.waitSeconds) });
    case 'not-kept':
      return show(locals, asked, 503, { values, refusal: 'notKept' });
    default:
      return outcome satisfies never;
  }
}

async function show(
  locals: Locals,
  { route, siteUrl }: Asked,
  status: number,
  state: Omit<FormState, 'about'>,
  headers: Record<string, string> = {},
): Promise<Answer> {
  // A form of a static page has no id yet; from here on sending it twice is seen.
  const values = { ...state.values, formId: state.values.formId || randomUUID() };
  const about = await aboutOf(locals, values.page, siteUrl);
  return answer(status, assembleFeedbackForm(locals.frames, route, { ...state, values, about }), headers);
}

function answer(status: number, page: PageData, headers: Record<string, string> = {}): Answer {
  return { page, status, headers };
}

async function aboutOf({ titleOf }: Locals, typed: string, siteUrl: string): Promise<Link | undefined> {
  const path = pagePathOf(typed, siteUrl);
  const title = path && (await titleOf(path));
  return title ? { text: title, href: path } : undefined;
}
