import { createHash } from 'node:crypto';
import type { Answer, Visitor } from './visitor.ts';

/** Says of an answer what a reader must never get: half a page, one put together of two, or one whose assets are gone. */
export class WholePages {
  readonly #visitor: Visitor;
  readonly #bodies = new Map<string, string>();
  readonly #assets = new Map<string, Promise<number>>();

  constructor(visitor: Visitor) {
    this.#visitor = visitor;
  }

  async fault(path: string, { status, etag, body }: Answer): Promise<string | undefined> {
    if (status !== 200) return `status ${status}`;
    if (!body.trimEnd().endsWith('</html>')) return 'it breaks off';
    return this.#styleFault(body) ?? this.#validatorFault(path, etag, body) ?? (await this.#assetFault(body));
  }

  /** The page's own policy allows exactly the styles that it was written with. */
  #styleFault(body: string): string | undefined {
    const style = /<style>([\s\S]*?)<\/style>/.exec(body)?.[1];
    if (style === undefined) return 'it has no styles';
    const hash = createHash('sha256').update(style).digest('base64');
    return body.includes(`sha256-${hash}`) ? undefined : 'its policy refuses its own styles';
  }

  #validatorFault(path: string, etag: string | undefined, body: string): string | undefined {
    const hash = createHash('sha256').update(body).digest('base64');
    const before = this.#bodies.get(`${path} ${etag}`);
    this.#bodies.set(`${path} ${etag}`, hash);
    return before === undefined || before === hash ? undefined : 'other bytes came with the same validator';
  }

  async #assetFault(body: string): Promise<string | undefined> {
    for (const [, asset = ''] of body.matchAll(/(?:href|src)="(\/(?:_astro|media|share)\/[^"]+)"/g)) {
      const asked = this.#assets.get(asset) ?? this.#visitor.get(asset).then(({ status }) => status);
      this.#assets.set(asset, asked);
      const status = await asked;
      if (status !== 200) return `it names ${asset}, which answers with ${status}`;
    }
    return undefined;
  }
}
