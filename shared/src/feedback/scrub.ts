/** German, whatever the language of the message: editors read it. */
export const EMAIL_REMOVED = '[E-Mail-Adresse entfernt]';
export const PHONE_REMOVED = '[Telefonnummer entfernt]';

const LOCAL_PART = String.raw`[^\s@＠<>()[\]",;:]{1,64}`;
const LABEL = String.raw`[\p{L}\p{M}\p{N}-]{1,63}`;
const HIDDEN_AT = String.raw`\s{0,3}[([{<]\s{0,3}(?:at|ät|a)\s{0,3}[)\]}>]\s{0,3}`;
const HIDDEN_DOT = String.raw`\s{0,3}(?:[([{<]\s{0,3}(?:dot|punkt|\.)\s{0,3}[)\]}>]|\b(?:dot|punkt)\b)\s{0,3}`;
const DOT = String.raw`(?:\.|${HIDDEN_DOT})`;

const EMAIL = new RegExp(`${LOCAL_PART}(?:\\s{0,2}[@＠]\\s{0,2}|${HIDDEN_AT})${LABEL}(?:${DOT}${LABEL}){0,8}`, 'giu');
/** "name at web punkt de": without brackets only when the dot is hidden too, or every "at" of English would count. */
const SPOKEN_EMAIL = new RegExp(`${LOCAL_PART}\\s{1,3}(?:at|ät)\\s{1,3}${LABEL}(?:${HIDDEN_DOT}${LABEL}){1,8}`, 'giu');

const GAP = String.raw`[ \t\u00a0\u2009\u202f.()/\\_\u2010-\u2015-]{0,4}`;
const DIGIT_RUN = new RegExp(String.raw`(?:\(?\+\s?|\()?\p{Nd}(?:${GAP}\p{Nd}){5,}`, 'gu');

/** A run that starts like a number with its area code may be shorter than one that could be anything. */
const DIALLED_FROM_OUTSIDE = /^[(+]*[0٠۰]|^\(?\+/;
const [SHORTEST_DIALLED, SHORTEST_LOCAL] = [6, 7];

const DAY = String.raw`\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}`;
const CLOCK = String.raw`\d{1,2}\.\d{2}`;
const TO = String.raw`\s?[-–/]\s?`;
const HARMLESS = new RegExp(
  String.raw`^(?:(?:${DAY})(?:${TO}(?:${DAY}))?|${CLOCK}${TO}${CLOCK}|(?:19|20)\d{2}(?:${TO}|\s)(?:19|20)\d{2})$`,
);

/** Takes mail addresses and phone numbers out of a text. Rather one number too many than a person too many. */
export function scrubContactDetails(text: string): string {
  return text
    .replace(EMAIL, EMAIL_REMOVED)
    .replace(SPOKEN_EMAIL, EMAIL_REMOVED)
    .replace(DIGIT_RUN, (run) => (isPhoneNumber(run) ? PHONE_REMOVED : run));
}

function isPhoneNumber(run: string): boolean {
  if (HARMLESS.test(run)) return false;
  const digits = run.match(/\p{Nd}/gu)?.length ?? 0;
  return digits >= (DIALLED_FROM_OUTSIDE.test(run) ? SHORTEST_DIALLED : SHORTEST_LOCAL);
}
