import { Parser } from 'htmlparser2';
import { type EmittedPage, PageFacts } from './emitted-page.ts';

/** Reads any page, as browsers do. */
export function readPage(html: string): EmittedPage {
  const facts = new PageFacts();
  const texts = { title: '', h1: '', style: '' };
  const open: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      open.push(name);
      facts.element(name, (attribute) => attributes[attribute]);
    },
    ontext(text) {
      for (const name of ['title', 'h1', 'style'] as const) if (open.includes(name)) texts[name] += text;
    },
    onclosetag(name) {
      open.pop();
      if (name === 'title' || name === 'h1') facts.text(name, texts[name]);
      else if (name === 'style') facts.style(texts.style);
      else return;
      texts[name] = '';
    },
  });
  parser.end(html);
  return facts;
}
