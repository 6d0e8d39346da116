import { isFromHere } from './same-origin.ts';

/** Three times what the longest message takes in Arabic, percent-encoded: who writes too much gets the text back. */
const MAX_FORM_BYTES = 256 * 1024;
const FORM_TYPE = /^application\/x-www-form-urlencoded\b/i;

type SentForm =
  | { fields: URLSearchParams; refusal?: never }
  | { refusal: 'notFromHere' | 'unreadable' | 'tooLarge'; status: 403 | 413 | 415 };

/** Reads a form only if it comes from this site, is a form, and is short enough. */
export async function readSentForm(request: Request, siteUrl: string): Promise<SentForm> {
  const { headers } = request;
  if (!isFromHere(headers, siteUrl)) return { refusal: 'notFromHere', status: 403 };
  if (!FORM_TYPE.test(headers.get('content-type') ?? '')) return { refusal: 'unreadable', status: 415 };
  if (Number(headers.get('content-length') ?? 0) > MAX_FORM_BYTES) return { refusal: 'tooLarge', status: 413 };
  const body = await readBounded(request.body);
  return body === undefined ? { refusal: 'tooLarge', status: 413 } : { fields: new URLSearchParams(body) };
}

/** Whatever the request says of its length. */
async function readBounded(body: ReadableStream<Uint8Array> | null): Promise<string | undefined> {
  const reader = body?.getReader();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    bytes += part.value.length;
    if (bytes > MAX_FORM_BYTES) return undefined;
    chunks.push(part.value);
  }
  return Buffer.concat(chunks).toString('utf8');
}
