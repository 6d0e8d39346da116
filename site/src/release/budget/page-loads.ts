import { Parser } from 'htmlparser2';

/** Relations of a link with which a browser fetches something, or opens a connection, by itself. */
const LOADING = /^(?:stylesheet|icon|apple-touch-icon|manifest|(?:module)?preload|prefetch|preconnect|dns-prefetch)$/;
const SOURCES: Readonly<Record<string, readonly string[]>> = {
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

export interface PageLoads {
  /** Every address that the page makes a browser load by itself, at once or later. */
  all: string[];
  /** Those that a browser asks for before anyone scrolls or plays something. */
  first: Set<string>;
}

export function pageLoads(html: string): PageLoads {
  const loads: PageLoads = { all: [], first: new Set() };
  const add = (address: string | undefined, isFirst: boolean) => {
    if (!address || address.startsWith('data:')) return;
    loads.all.push(address);
    if (isFirst) loads.first.add(address);
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      const rel = attributes['rel']?.split(/\s+/) ?? [];
      if (name === 'link' && rel.some((value) => LOADING.test(value))) add(attributes['href'], true);
      for (const attribute of SOURCES[name] ?? []) {
        const waits = attributes['loading'] === 'lazy' || (attribute === 'src' && attributes['preload'] === 'none');
        add(attributes[attribute], !waits);
      }
      for (const candidate of attributes['srcset']?.split(',') ?? []) add(candidate.trim().split(/\s/)[0], false);
    },
  });
  parser.end(html);
  // A style loads only what something on the page needs; where from is known all the same.
  for (const css of [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g), ...html.matchAll(/\sstyle="([^"]*)"/g)]) {
    for (const [, address] of (css[1] ?? '').matchAll(/url\(\s*["']?([^"')]+)/g)) add(address, false);
  }
  return loads;
}
