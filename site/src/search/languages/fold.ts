const DIGIT_ZEROS = [0x0660, 0x06f0];

/** Arabic-Indic and Persian digits, as Arabic keyboards write them. */
function westernDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = DIGIT_ZEROS.find((start) => code >= start && code < start + 10);
  return zero === undefined ? digit : String(code - zero);
}

/** Case, compatibility forms and foreign digits; keeps marks. */
export function foldCase(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, westernDigit);
}

/** Removes accents too, and the difference between ı and i. */
export function foldAccents(text: string): string {
  return foldCase(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l');
}
