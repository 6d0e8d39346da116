import { Agent, request } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly etag: string | undefined;
  readonly body: string;
}

/** Asks the site for pages over connections that stay open, as a proxy before it does. */
export class Visitor {
  readonly #siteUrl: string;
  readonly #agent: Agent;

  constructor(siteUrl: string, connections = 4) {
    this.#siteUrl = siteUrl;
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const asked = request(`${this.#siteUrl}${path}`, { agent: this.#agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const { statusCode = 0, headers } = response;
          resolve({ status: statusCode, etag: headers.etag, body: Buffer.concat(chunks).toString('utf8') });
        });
      });
      asked.on('error', reject);
      asked.end();
    });
  }

  /** Asks again and again until the page holds the text; as browsers do, for nothing but news, so that asking takes little. */
  async until(path: string, text: string, { everyMs = 5, withinMs = 60_000 } = {}): Promise<void> {
    const deadline = performance.now() + withinMs;
    for (let known: string | undefined; ;) {
      const { status, body, etag } = await this.get(path, known === undefined ? {} : { 'if-none-match': known });
      if (body.includes(text)) return;
      if (status !== 304) known = etag;
      if (performance.now() > deadline) throw new Error(`${path} did not show "${text}" within ${withinMs / 1000} s.`);
      await new Promise((resolve) => setTimeout(resolve, everyMs));
    }
  }

  leave(): void {
    this.#agent.destroy();
  }
}
