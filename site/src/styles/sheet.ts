/** What a sheet is made of, taken apart once, so that a part of it is put together quickly. */
export type Piece =
  | { readonly kind: 'text'; readonly css: string; readonly refersTo: readonly string[] }
  /** `index` is its place among all font faces. */
  | { readonly kind: 'face'; readonly css: string; readonly family: string; readonly index: number }
  | { readonly kind: 'rule'; readonly selectors: readonly Selector[]; readonly declarations: readonly Declared[] }
  | { readonly kind: 'query'; readonly head: string; readonly pieces: readonly Piece[] };

interface Selector {
  readonly css: string;
  /** Its place among all selectors. */
  readonly index: number;
}

export interface Declared {
  readonly css: string;
  /** The token that it sets, if it sets one. */
  readonly token: string | undefined;
  readonly refersTo: readonly string[];
  /** The fonts that it asks for. */
  readonly families: readonly string[];
}

/** What a page uses, by index. */
interface Used {
  readonly selectors: readonly boolean[];
  readonly faces: readonly boolean[];
}

/** The part of a sheet that one page uses: its selectors, and the tokens and fonts that these refer to. */
export class Sheet {
  readonly #pieces: readonly Piece[];
  readonly #used: Used;
  readonly #tokens = new Set<string>();
  readonly #families = new Set<string>();

  constructor(pieces: readonly Piece[], used: Used) {
    this.#pieces = pieces;
    this.#used = used;
    this.#findReferred();
  }

  css(pieces = this.#pieces): string {
    return pieces.map((piece) => this.#write(piece)).join('');
  }

  #write(piece: Piece): string {
    switch (piece.kind) {
      case 'text':
        return piece.css;
      case 'face':
        return this.#used.faces[piece.index] && this.#families.has(piece.family) ? piece.css : '';
      case 'query': {
        const css = this.css(piece.pieces);
        return css === '' ? '' : `${piece.head}{${css}}`;
      }
      case 'rule': {
        const selectors = piece.selectors.filter(({ index }) => this.#used.selectors[index]);
        const declarations = piece.declarations.filter(({ token }) => token === undefined || this.#tokens.has(token));
        if (selectors.length === 0 || declarations.length === 0) return '';
        return `${selectors.map(({ css }) => css).join(',')}{${declarations.map(({ css }) => css).join(';')}}`;
      }
      default:
        return piece satisfies never;
    }
  }

  /** Tokens directly or through other tokens. */
  #findReferred(): void {
    const pending: string[] = [];
    const settings = new Map<string, string[]>();
    for (const { token, refersTo, families } of this.#usedIn(this.#pieces)) {
      for (const family of families) this.#families.add(family);
      if (token === undefined) pending.push(...refersTo);
      else settings.set(token, [...(settings.get(token) ?? []), ...refersTo]);
    }
    for (let token = pending.pop(); token !== undefined; token = pending.pop()) {
      if (this.#tokens.has(token)) continue;
      this.#tokens.add(token);
      pending.push(...(settings.get(token) ?? []));
    }
  }

  *#usedIn(pieces: readonly Piece[]): Generator<Omit<Declared, 'css'>> {
    for (const piece of pieces) {
      if (piece.kind === 'text') yield { token: undefined, refersTo: piece.refersTo, families: [] };
      if (piece.kind === 'query') yield* this.#usedIn(piece.pieces);
      if (piece.kind === 'rule' && piece.selectors.some(({ index }) => this.#used.selectors[index]))
        yield* piece.declarations;
    }
  }
}
