import type { Node } from './node.ts';

/**
 * JSON for a data block in HTML. Escaped, `<` can neither close the block nor open a comment in it, whatever an editor wrote
 * (https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements).
 */
export function serialise(node: Node): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...node }).replaceAll('<', String.raw`\u003c`);
}
