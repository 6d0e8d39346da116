import { hash } from 'node:crypto';

/** Allows a page this inline style and no other. Before the style: a policy holds for what follows it. */
export function stylePolicy(css: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="style-src '${styleHash(css)}'">`;
}

/** As a content security policy names it. */
export function styleHash(css: string): string {
  return `sha256-${hash('sha256', css, 'base64')}`;
}
