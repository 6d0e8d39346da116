import { styleHash } from '../styles/style-policy.ts';
import { LOAD_ATTRIBUTES, PageLoadList, type PageLoads } from './budget/page-loads.ts';

/** What the checks need to know about one emitted page. */
export interface EmittedPage {
  readonly lang: string | undefined;
  readonly dir: string | undefined;
  /** The address that the page gives itself, if it does. */
  readonly canonical: string | undefined;
  readonly title: string;
  readonly heading: string;
  readonly ids: ReadonlySet<string>;
  readonly duplicateIds: readonly string[];
  /** Addresses as written: links, images, styles, alternates, the picture for sharing. */
  readonly links: readonly string[];
  readonly loads: PageLoads;
  readonly scripts: number;
  /** Inline styles that the page's own policy, which stands before them, does not allow. */
  readonly forbiddenStyles: number;
}

/**
 * The same, each text as `known` gives it. What is cut out of a page keeps all of the page in memory, and thousands of pages
 * have most of their links in common.
 */
export function withTexts(page: EmittedPage, known: (text: string) => string): EmittedPage {
  const { lang, dir, canonical, title, heading, ids, duplicateIds, links, loads, scripts, forbiddenStyles } = page;
  const maybe = (text: string | undefined) => (text === undefined ? undefined : known(text));
  return {
    lang: maybe(lang),
    dir: maybe(dir),
    canonical: maybe(canonical),
    title: known(title),
    heading: known(heading),
    ids: new Set(Array.from(ids, known)),
    duplicateIds: duplicateIds.map(known),
    links: links.map(known),
    loads: { all: loads.all.map(known), first: new Set(Array.from(loads.first, known)) },
    scripts,
    forbiddenStyles,
  };
}

const ADDRESS_ATTRIBUTES = ['href', 'src', 'poster', 'action'];
/** Such an element holds data; browsers never execute it. */
const DATA_BLOCK = /^application\/(?:ld\+)?json$/;

/** All that is asked of elements. */
export const READ_ATTRIBUTES: ReadonlySet<string> = new Set([
  ...ADDRESS_ATTRIBUTES,
  ...LOAD_ATTRIBUTES,
  'id',
  'dir',
  'lang',
  'type',
  'content',
  'http-equiv',
  'property',
]);

/** Gathers what a page says, element by element, in their order. */
export class PageFacts implements EmittedPage {
  lang: string | undefined;
  dir: string | undefined;
  canonical: string | undefined;
  title = '';
  heading = '';
  readonly ids = new Set<string>();
  readonly duplicateIds: string[] = [];
  readonly links: string[] = [];
  readonly loads = new PageLoadList();
  scripts = 0;
  forbiddenStyles = 0;
  #policy = '';

  element(name: string, attribute: (name: string) => string | undefined): void {
    this.loads.element(name, attribute);
    if (name === 'html') [this.lang, this.dir] = [attribute('lang'), attribute('dir')];
    if (name === 'link' && attribute('rel') === 'canonical') this.canonical = attribute('href');
    if (name === 'script' && !DATA_BLOCK.test(attribute('type') ?? '')) this.scripts++;
    if (name === 'meta') {
      if (attribute('http-equiv') === 'Content-Security-Policy') this.#policy = attribute('content') ?? '';
      if (attribute('property') === 'og:image') this.links.push(attribute('content') ?? '');
    }
    const id = attribute('id');
    if (id !== undefined) {
      if (this.ids.has(id)) this.duplicateIds.push(id);
      this.ids.add(id);
    }
    for (const place of ADDRESS_ATTRIBUTES) {
      const address = attribute(place);
      if (address !== undefined) this.links.push(address);
    }
    for (const candidate of attribute('srcset')?.split(',') ?? []) {
      const address = candidate.trim().split(/\s/)[0];
      if (address) this.links.push(address);
    }
  }

  style(css: string): void {
    this.loads.style(css);
    if (!this.#policy.includes(`'${styleHash(css)}'`)) this.forbiddenStyles++;
  }

  /** The first of each counts: a drawing can have a title of its own. */
  text(name: 'title' | 'h1', text: string): void {
    if (name === 'title') this.title ||= text.trim();
    else this.heading ||= text.trim();
  }
}
