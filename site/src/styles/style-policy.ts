import { hash } from 'node:crypto';
import { stylePlaces } from './inline-styles.ts';

/** A page that allows its own inline styles and no other. Before the first of them: a policy holds for what follows it. */
export function withStylePolicy(html: string): string {
  const hashes = [...stylePlaces(html)].map(({ from, to }) => `'${styleHash(html.slice(from, to))}'`);
  if (hashes.length === 0) return html;
  const policy = `<meta http-equiv="Content-Security-Policy" content="style-src ${hashes.join(' ')}">`;
  const first = html.indexOf('<style>');
  return html.slice(0, first) + policy + html.slice(first);
}

/** As a content security policy names it. */
export function styleHash(css: string): string {
  return `sha256-${hash('sha256', css, 'base64')}`;
}
