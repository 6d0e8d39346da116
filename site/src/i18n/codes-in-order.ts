/** What contains no text to read, or a piece of text. */
const RAW_OR_TEXT = /<(script|style)\b[^]*?<\/\1>|>[^<]+/g;

/** 38/4-2, a number of a phone, a date in figures: digits with more than one sign between them. */
const CODE = /(?<![\p{L}\p{N}/.-])\d+(?:[/-]\d+){2,}(?![\p{L}\p{N}/-])/gu;

/** LEFT-TO-RIGHT ISOLATE and POP DIRECTIONAL ISOLATE, which a title and a choice of a form can hold as well. */
const [ISOLATE, END] = ['\u2066', '\u2069'];

/**
 * A page that is read from the right, with its codes in the order of their characters. After an Arabic letter, digits count as
 * Arabic numbers, which a hyphen parts: 38/4-2 would be shown as 2-38/4 (Unicode Standard Annex 9, rules W2 and W4).
 */
export function withCodesInOrder(html: string): string {
  const root = html.indexOf('<html');
  if (!html.slice(root, html.indexOf('>', root)).includes(' dir="rtl"')) return html;
  return html.replace(RAW_OR_TEXT, (part: string, raw?: string) =>
    raw === undefined ? part.replace(CODE, `${ISOLATE}$&${END}`) : part,
  );
}
