/** How files come compressed, what takes fewer bytes first. */
const KNOWN = ['br', 'gzip'] as const;
type Encoding = (typeof KNOWN)[number];

/** Which of these a request takes. A weight of zero refuses one (RFC 9110, 12.4.2). */
export function acceptedEncodings(header = ''): Encoding[] {
  const choices = header.split(',').map((choice) => choice.split(';').map((part) => part.trim().toLowerCase()));
  const takes = (encoding: Encoding) =>
    choices.some(([name, weight = 'q=1']) => name === encoding && Number(weight.replace(/^q=/, '')) > 0);
  return KNOWN.filter(takes);
}
