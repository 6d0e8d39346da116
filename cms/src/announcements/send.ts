import { type Announcement, signatureHeaders } from '@themenportal/shared/announcements';
import type { Receiver } from './receiver.ts';

/** How one attempt ended. */
export interface Outcome {
  readonly delivered: boolean;
  readonly milliseconds: number;
  /** HTTP status; absent when nothing was answered. */
  readonly status: number | undefined;
  /** German, for the delivery log; absent when it was delivered. */
  readonly problem: string | undefined;
}

/** A receiver answers first and works later: one that takes longer is asked again. */
export const ANSWER_WITHIN_MS = 10_000;

/** Sends once. Fails never; only when `stopped` aborts, its reason is thrown. */
export async function send(
  receiver: Receiver,
  id: string,
  announcement: Announcement,
  stopped: AbortSignal,
): Promise<Outcome> {
  const message = { id, at: new Date(announcement.timestamp), body: JSON.stringify(announcement) };
  const started = performance.now();
  const outcome = await attempt(receiver, message, stopped).catch((error: unknown) => {
    stopped.throwIfAborted();
    return { status: undefined, problem: problemOf(error) };
  });
  const milliseconds = Math.round(performance.now() - started);
  return { ...outcome, delivered: outcome.problem === undefined, milliseconds };
}

async function attempt(
  { url, secret }: Receiver,
  message: { id: string; at: Date; body: string },
  stopped: AbortSignal,
): Promise<Pick<Outcome, 'status' | 'problem'>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Themenportal',
      ...signatureHeaders(secret, message),
    },
    body: message.body,
    redirect: 'manual',
    signal: AbortSignal.any([stopped, AbortSignal.timeout(ANSWER_WITHIN_MS)]),
  });
  await response.body?.cancel();
  return { status: response.status, problem: response.ok ? undefined : refusal(response.status) };
}

function refusal(status: number): string {
  if (status >= 300 && status < 400)
    return `Die Adresse leitet weiter (${status}). Tragen Sie die Adresse ein, zu der sie führt.`;
  if (status === 401) return 'Die Unterschrift wurde nicht anerkannt (401). Beide Seiten brauchen dasselbe Geheimnis.';
  if (status === 404) return 'Unter der Adresse nimmt niemand etwas an (404).';
  return `Die Gegenstelle antwortete mit dem Fehler ${status}.`;
}

const CONNECTION_PROBLEMS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'Unter der Adresse antwortet kein Programm.',
  ENOTFOUND: 'Den Namen in der Adresse gibt es nicht.',
  EAI_AGAIN: 'Der Name in der Adresse lässt sich gerade nicht auflösen.',
  ECONNRESET: 'Die Gegenstelle hat die Verbindung abgebrochen.',
  UND_ERR_SOCKET: 'Die Gegenstelle hat die Verbindung abgebrochen.',
};

function problemOf(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError')
    return `Keine Antwort innerhalb von ${ANSWER_WITHIN_MS / 1000} Sekunden.`;
  const code = codeOf(error);
  return CONNECTION_PROBLEMS[code] ?? `Die Verbindung kam nicht zustande (${code}).`;
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof Error) return 'code' in cause ? String(cause.code) : codeOf(cause);
  return error.message;
}
