/** The same text in memory of its own. A piece of a text holds on to the whole text, here to that of a page. */
export function detached(text: string): string {
  return structuredClone(text);
}
