const ALT_TEXTS = { image: 'imageAlt', logo: 'logoAlt' } as const;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Gives a translation, as the wire has it, the German text of an image that is not described in its language yet.
 * The image is the same in all languages, so a new one would otherwise leave every published translation broken.
 */
export function withSourceAltTexts<T extends Fields>(translation: T, source: Fields): T {
  const missing = Object.entries(ALT_TEXTS).filter(
    ([image, alt]) => isGiven(translation[image]) && !isGiven(translation[alt]) && isGiven(source[alt]),
  );
  return { ...translation, ...Object.fromEntries(missing.map(([, alt]) => [alt, source[alt]])) };
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';
