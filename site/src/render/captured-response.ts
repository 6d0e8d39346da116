import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';

/** Takes the place of a connection: what Astro's handler for Node answers is kept instead of sent. */
export class CapturedResponse extends ServerResponse {
  readonly #chunks: Buffer[] = [];

  constructor(path: string) {
    const request = new IncomingMessage(new Socket());
    request.method = 'GET';
    request.url = path;
    request.headers.host = 'localhost';
    super(request);
  }

  get text(): string {
    return Buffer.concat(this.#chunks).toString('utf8');
  }

  override writeHead(statusCode: number): this {
    this.statusCode = statusCode;
    return this;
  }

  override write(chunk: Uint8Array | string): boolean {
    this.#chunks.push(Buffer.from(chunk));
    return true;
  }

  override end(): this {
    // Astro lets go of the request with it.
    this.emit('finish');
    return this;
  }
}
