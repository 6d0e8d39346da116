import { createHash } from 'node:crypto';

const STYLES = /<style>([\s\S]*?)<\/style>/g;

/** A page that allows its own inline styles and no other. Before the first of them: a policy holds for what follows it. */
export function withStylePolicy(html: string): string {
  const hashes = [...html.matchAll(STYLES)].map(([, css = '']) => `'${styleHash(css)}'`);
  if (hashes.length === 0) return html;
  const policy = `<meta http-equiv="Content-Security-Policy" content="style-src ${hashes.join(' ')}">`;
  return html.replace('<style>', () => `${policy}<style>`);
}

/** As a content security policy names it. */
export function styleHash(css: string): string {
  return `sha256-${createHash('sha256').update(css).digest('base64')}`;
}
