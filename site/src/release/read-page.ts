import { Parser } from 'htmlparser2';
import { styleHash } from '../styles/style-policy.ts';

/** What the checks need to know about one emitted page. */
export interface EmittedPage {
  lang: string | undefined;
  title: string;
  heading: string;
  ids: Set<string>;
  duplicateIds: string[];
  /** Addresses as written: links, images, styles, alternates, the picture for sharing. */
  links: string[];
  scripts: number;
  /** Inline styles that the page's own policy, which stands before them, does not allow. */
  forbiddenStyles: number;
}

const ADDRESS_ATTRIBUTES = ['href', 'src', 'poster', 'action'];
/** Such an element holds data; browsers never execute it. */
const DATA_BLOCK = /^application\/(?:ld\+)?json$/;

export function readPage(html: string): EmittedPage {
  const page: EmittedPage = {
    lang: undefined,
    title: '',
    heading: '',
    ids: new Set(),
    duplicateIds: [],
    links: [],
    scripts: 0,
    forbiddenStyles: 0,
  };
  let policy = '';
  const texts = { title: '', h1: '', style: '' };
  const open: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      open.push(name);
      if (name === 'html') page.lang = attributes['lang'];
      if (name === 'script' && !DATA_BLOCK.test(attributes['type'] ?? '')) page.scripts++;
      if (name === 'meta' && attributes['http-equiv'] === 'Content-Security-Policy')
        policy = attributes['content'] ?? '';
      if (name === 'meta' && attributes['property'] === 'og:image') page.links.push(attributes['content'] ?? '');
      const id = attributes['id'];
      if (id !== undefined) {
        if (page.ids.has(id)) page.duplicateIds.push(id);
        page.ids.add(id);
      }
      for (const attribute of ADDRESS_ATTRIBUTES) {
        const address = attributes[attribute];
        if (address !== undefined) page.links.push(address);
      }
      for (const candidate of attributes['srcset']?.split(',') ?? []) {
        const address = candidate.trim().split(/\s/)[0];
        if (address) page.links.push(address);
      }
    },
    ontext(text) {
      for (const name of ['title', 'h1', 'style'] as const) if (open.includes(name)) texts[name] += text;
    },
    onclosetag(name) {
      open.pop();
      if (name === 'title' && page.title === '') page.title = texts.title.trim();
      if (name === 'h1') page.heading = texts.h1.trim();
      if (name === 'style') {
        if (!policy.includes(`'${styleHash(texts.style)}'`)) page.forbiddenStyles++;
        texts.style = '';
      }
    },
  });
  parser.end(html);
  return page;
}
