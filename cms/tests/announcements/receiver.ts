import { createServer, type IncomingMessage, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { AnnouncementSchema, type Announcement } from '@themenportal/shared/announcements';
import { Webhook } from 'standardwebhooks';

export interface Heard {
  readonly id: string;
  readonly announcement: Announcement;
}

type Answer = () => number | Promise<number>;

/** A real receiver that verifies with the official library and keeps what it is told. */
export class TestReceiver {
  static readonly secret = `whsec_${Buffer.alloc(32, 'announcements').toString('base64')}`;

  readonly heard: Heard[] = [];
  /** Requests that came in, whatever was answered. */
  requests = 0;
  readonly port: number;
  #server: Server;
  #answer: Answer = () => 204;

  private constructor(server: Server) {
    this.#server = server;
    this.port = TestReceiver.#portOf(server);
    this.#listen();
  }

  static async start(): Promise<TestReceiver> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new TestReceiver(server);
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/-/changes`;
  }

  /** The last cursor that it was told. */
  get cursor(): number {
    return this.heard.at(-1)?.announcement.data.cursor ?? 0;
  }

  answers(answer: Answer): void {
    this.#answer = answer;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async reopen(): Promise<void> {
    this.#server = createServer().listen(this.port, '127.0.0.1');
    this.#listen();
    await once(this.#server, 'listening');
  }

  #listen(): void {
    this.#server.on('request', (request, response) => {
      void this.#take(request).then((status) => response.writeHead(status).end());
    });
  }

  async #take(request: IncomingMessage): Promise<number> {
    this.requests += 1;
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const id = String(request.headers['webhook-id']);
    const payload = new Webhook(TestReceiver.secret).verify(body, {
      'webhook-id': id,
      'webhook-timestamp': String(request.headers['webhook-timestamp']),
      'webhook-signature': String(request.headers['webhook-signature']),
    });
    const status = await this.#answer();
    if (status < 300) this.heard.push({ id, announcement: AnnouncementSchema.parse(payload) });
    return status;
  }

  static #portOf(server: Server): number {
    const address: AddressInfo | string | null = server.address();
    if (address === null || typeof address === 'string') throw new Error('The receiver listens on no port.');
    return address.port;
  }
}
