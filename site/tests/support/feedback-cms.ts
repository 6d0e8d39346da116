import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { type Feedback, FeedbackSchema } from '@themenportal/shared/feedback';

/** The door of the CMS for feedback: it takes what the contract allows, once, and can be away. */
export class FeedbackCms {
  readonly stored = new Map<string, Feedback>();
  deliveries = 0;
  readonly token = 'a-token-for-these-tests';
  readonly #port: number;
  #server: Server | undefined;

  constructor(port: number) {
    this.#port = port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  messages(): Feedback[] {
    return [...this.stored.values()];
  }

  async up(): Promise<void> {
    const server = createServer((request, response) => {
      const known = request.headers.authorization === `Bearer ${this.token}` && request.url === '/feedback';
      if (!known) return void response.writeHead(401).end();
      text(request).then(
        (body) => {
          const feedback = FeedbackSchema.safeParse(JSON.parse(body));
          this.deliveries++;
          if (feedback.success) this.stored.set(feedback.data.deliveryId, feedback.data);
          response.writeHead(feedback.success ? 200 : 400).end();
        },
        () => response.writeHead(400).end(),
      );
    });
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
  }

  async down(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    server?.closeAllConnections();
    await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
  }
}
