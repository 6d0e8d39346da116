/** Words, or an address among them with what it leads to. */
export interface TextPart {
  text: string;
  href?: string;
}

const ADDRESS = /(https:\/\/[^\s<>"]*[^\s<>".,;:!?)]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/;

/** Plain text with the mail and web addresses in it, so that a reader can follow them. */
export function linkedText(text: string): TextPart[] {
  return text
    .split(ADDRESS)
    .map((part, index): TextPart => {
      const isAddress = index % 2 === 1;
      if (!isAddress) return { text: part };
      return { text: part, href: part.startsWith('https:') ? part : `mailto:${part}` };
    })
    .filter(({ text: words }) => words !== '');
}
