/** What a sheet is made of, taken apart once, so that a part of it is put together quickly. */
export type Piece = Text | Face | StyleRule | Query;

interface Text {
  readonly kind: 'text';
  readonly css: string;
  readonly refersTo: readonly string[];
}

interface Face {
  readonly kind: 'face';
  readonly css: string;
  readonly family: string;
  /** Its place among all font faces. */
  readonly index: number;
}

export interface StyleRule {
  readonly kind: 'rule';
  readonly selectors: readonly Selector[];
  readonly declarations: readonly Declared[];
  /** All of them, where none sets a token. */
  readonly css: string | undefined;
  /** The tokens that its properties refer to. */
  readonly refersTo: readonly string[];
  /** The fonts that its properties ask for. */
  readonly families: readonly string[];
}

interface Query {
  readonly kind: 'query';
  readonly head: string;
  readonly pieces: readonly Piece[];
}

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

  css(): string {
    return this.#write(this.#pieces);
  }

  #write(pieces: readonly Piece[]): string {
    let css = '';
    for (const piece of pieces) css += this.#writePiece(piece);
    return css;
  }

  #writePiece(piece: Piece): string {
    switch (piece.kind) {
      case 'text':
        return piece.css;
      case 'face':
        return this.#used.faces[piece.index] && this.#families.has(piece.family) ? piece.css : '';
      case 'query': {
        const css = this.#write(piece.pieces);
        return css === '' ? '' : `${piece.head}{${css}}`;
      }
      case 'rule':
        return this.#writeRule(piece);
      default:
        return piece satisfies never;
    }
  }

  #writeRule({ selectors, declarations, css }: StyleRule): string {
    let used = '';
    for (const selector of selectors)
      if (this.#used.selectors[selector.index]) used += used === '' ? selector.css : `,${selector.css}`;
    if (used === '') return '';
    const body = css ?? joined(declarations.filter(({ token }) => token === undefined || this.#tokens.has(token)));
    return body === '' ? '' : `${used}{${body}}`;
  }

  /** Tokens directly or through other tokens. */
  #findReferred(): void {
    const pending: string[] = [];
    const settings = new Map<string, string[]>();
    const find = (pieces: readonly Piece[]): void => {
      for (const piece of pieces) {
        if (piece.kind === 'query') find(piece.pieces);
        if (piece.kind === 'text') pending.push(...piece.refersTo);
        if (piece.kind !== 'rule' || !piece.selectors.some(({ index }) => this.#used.selectors[index])) continue;
        pending.push(...piece.refersTo);
        for (const family of piece.families) this.#families.add(family);
        if (piece.css !== undefined) continue;
        for (const { token, refersTo } of piece.declarations)
          if (token !== undefined) settings.set(token, [...(settings.get(token) ?? []), ...refersTo]);
      }
    };
    find(this.#pieces);
    for (let token = pending.pop(); token !== undefined; token = pending.pop()) {
      if (this.#tokens.has(token)) continue;
      this.#tokens.add(token);
      pending.push(...(settings.get(token) ?? []));
    }
  }
}

export function joined(declarations: readonly Declared[]): string {
  return declarations.map(({ css }) => css).join(';');
}
