/** Relations of a link with which a browser fetches something, or opens a connection, by itself. */
const LOADING = /^(?:stylesheet|icon|apple-touch-icon|manifest|(?:module)?preload|prefetch|preconnect|dns-prefetch)$/;
const SOURCES: Readonly<Record<string, readonly ('src' | 'data' | 'poster')[]>> = {
  audio: ['src'],
  embed: ['src'],
  frame: ['src'],
  iframe: ['src'],
  img: ['src'],
  input: ['src'],
  object: ['data'],
  script: ['src'],
  source: ['src'],
  track: ['src'],
  video: ['src', 'poster'],
};

/** All that is asked of elements. */
export const LOAD_ATTRIBUTES = [
  'rel',
  'href',
  'src',
  'poster',
  'data',
  'loading',
  'preload',
  'srcset',
  'style',
] as const;

export interface PageLoads {
  /** Every address that the page makes a browser load by itself, at once or later. */
  readonly all: readonly string[];
  /** Those that a browser asks for before anyone scrolls or plays something. */
  readonly first: ReadonlySet<string>;
}

/** Gathers them, element by element. */
export class PageLoadList implements PageLoads {
  readonly all: string[] = [];
  readonly first = new Set<string>();

  element(name: string, attribute: (name: (typeof LOAD_ATTRIBUTES)[number]) => string | undefined): void {
    if (
      name === 'link' &&
      attribute('rel')
        ?.split(/\s+/)
        .some((value) => LOADING.test(value))
    )
      this.#add(attribute('href'), true);
    for (const source of SOURCES[name] ?? []) {
      const waits = attribute('loading') === 'lazy' || (source === 'src' && attribute('preload') === 'none');
      this.#add(attribute(source), !waits);
    }
    for (const candidate of attribute('srcset')?.split(',') ?? []) this.#add(candidate.trim().split(/\s/)[0], false);
    const style = attribute('style');
    if (style !== undefined) this.style(style);
  }

  /** A style loads only what something on the page needs; where from is known all the same. */
  style(css: string): void {
    for (const [, address] of css.matchAll(/url\(\s*["']?([^"')]+)/g)) this.#add(address, false);
  }

  #add(address: string | undefined, isFirst: boolean): void {
    if (!address || address.startsWith('data:')) return;
    this.all.push(address);
    if (isFirst) this.first.add(address);
  }
}
