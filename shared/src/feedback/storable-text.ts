const CONTROL_CHARACTERS = /(?![\n\t])\p{Cc}/gu;

/** What was typed, as every database takes it: line ends as `\n`, no control characters, nothing around it. */
export function storableText(typed: string): string {
  return typed.toWellFormed().replaceAll(/\r\n?/g, '\n').replaceAll(CONTROL_CHARACTERS, '').trim();
}
