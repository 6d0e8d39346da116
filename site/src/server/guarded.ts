import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';

type Answer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** One request that fails is logged and answered with 500; the server goes on. */
export function guarded(answer: Answer): RequestListener {
  return (request, response) => {
    const fail = (error: unknown) => sendFailure(response, error);
    // Files are sent by streams that nobody else looks after, the ones of sirv included: a pipe neither hears of their
    // failures nor closes the file when who asked for it goes.
    response.on('pipe', (source: Readable) => {
      source.on('error', fail);
      response.once('close', () => source.destroy());
    });
    try {
      Promise.resolve(answer(request, response)).catch(fail);
    } catch (error) {
      fail(error);
    }
  };
}

function sendFailure(response: ServerResponse, error: unknown): void {
  console.error(error);
  // Half an answer must not look like a whole one.
  if (response.headersSent) response.destroy();
  else response.writeHead(500, { 'Content-Type': 'text/plain;charset=utf-8' }).end('Internal Server Error\n');
}
