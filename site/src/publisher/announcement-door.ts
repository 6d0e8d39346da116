import type { IncomingMessage, ServerResponse } from 'node:http';
import { AnnouncementSchema, SignatureError, verifySignature } from '@themenportal/shared/announcements';

const MOST_BYTES = 16 * 1024;

export type AnnouncementDoor = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Takes announcements of the CMS. What they say is not believed, only that it is time to look. */
export function announcementDoor(secret: string | undefined, wake: () => void): AnnouncementDoor {
  return async (request, response) => {
    if (request.method !== 'POST') return answer(response, 405, 'Announcements come with POST.', { Allow: 'POST' });
    if (secret === undefined)
      return answer(response, 503, 'This site takes no announcements: CHANGES_SECRET is not set. It looks by itself.');
    const body = await bodyOf(request);
    if (body === undefined)
      return answer(response, 413, `An announcement has at most ${MOST_BYTES} bytes.`, { Connection: 'close' });
    const refusal = refusalOf(request, body, secret);
    if (refusal) return answer(response, ...refusal);
    wake();
    response.writeHead(204, { 'Cache-Control': 'no-store' }).end();
  };
}

function refusalOf(request: IncomingMessage, body: string, secret: string): [status: number, text: string] | undefined {
  const header = (name: string) => request.headers[name]?.toString();
  try {
    verifySignature(secret, header, body);
    const announcement = AnnouncementSchema.safeParse(JSON.parse(body));
    return announcement.success ? undefined : [400, `This is no announcement: ${announcement.error.message}`];
  } catch (error) {
    if (error instanceof SignatureError) return [401, error.message];
    if (error instanceof SyntaxError) return [400, 'The body is not JSON.'];
    throw error;
  }
}

/** Undefined for one that is too long. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) {
    body += String(chunk);
    if (Buffer.byteLength(body) > MOST_BYTES) return undefined;
  }
  return body;
}

function answer(response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8', 'Cache-Control': 'no-store', ...headers });
  response.end(`${text}\n`);
}
