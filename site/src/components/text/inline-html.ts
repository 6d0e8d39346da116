import type { InlineNode, TextNode } from '@themenportal/shared/content';

const MARKS = [
  ['code', 'code'],
  ['strikethrough', 's'],
  ['underline', 'u'],
  ['italic', 'em'],
  ['bold', 'strong'],
] as const;

/**
 * Words with their marks and links as HTML. A string, since marks nest in any combination and a template would
 * put white space between them.
 */
export function inlineHtml(nodes: readonly InlineNode[]): string {
  return nodes
    .map((node) =>
      node.type === 'link' ? `<a href="${escape(node.url)}">${inlineHtml(node.children)}</a>` : textHtml(node),
    )
    .join('');
}

function textHtml(node: TextNode): string {
  const text = escape(node.text).replaceAll('\n', '<br>');
  if (text === '') return '';
  return MARKS.reduce((html, [mark, tag]) => (node[mark] ? `<${tag}>${html}</${tag}>` : html), text);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
