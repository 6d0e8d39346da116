import { type EmittedPage, PageFacts, READ_ATTRIBUTES } from './emitted-page.ts';
import { tagsIn } from './tags-in.ts';

/** What `readPage` finds, in a page that Astro wrote. For publishing, where somebody waits. */
export function skimPage(html: string): EmittedPage {
  const facts = new PageFacts();
  for (const { name, attributes, end } of tagsIn(html, READ_ATTRIBUTES)) {
    // Most elements have nothing that is asked about.
    if (attributes.size > 0 || name === 'script')
      facts.element(name, (attribute) => decoded(attributes.get(attribute)));
    if (name === 'style') facts.style(contentOf(html, name, end));
    if (name === 'title' || name === 'h1') facts.text(name, textOf(contentOf(html, name, end)));
  }
  return facts;
}

function contentOf(html: string, name: string, from: number): string {
  return html.slice(from, html.indexOf(`</${name}>`, from));
}

function textOf(markup: string): string {
  return decoded(markup.replaceAll(/<[^>]*>/g, '')) ?? '';
}

/** What Astro writes for characters that mean something in HTML. */
const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function decoded(text: string | undefined): string | undefined {
  if (!text?.includes('&')) return text;
  return text.replaceAll(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => CHARACTERS[name] ?? whole);
}
