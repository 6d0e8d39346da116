import type { Media, SignLanguageVideo } from '@themenportal/shared/content';
import { type Locale, SOURCE_LOCALE } from '@themenportal/shared/locales';
import { type Language, textsFor } from '../../i18n/texts.ts';
import { isOutdated } from '../outdated.ts';
import type { Picture, VideoData } from '../page-data.ts';
import { foreign } from './assembly.ts';

/** `source` is the German entry. German Sign Language goes with the German text; on other pages its words are marked as German. */
export function signLanguageVideo(
  source: Readonly<Record<string, unknown>> & { signLanguageVideo?: SignLanguageVideo | undefined },
  locale: Locale,
): VideoData | undefined {
  const video = source.signLanguageVideo;
  if (!video) return undefined;
  const { file, url, poster, transcript } = video;
  return {
    title: textsFor(locale).signLanguage,
    file,
    url,
    poster,
    transcript,
    outdated: isOutdated(video, source),
    language: foreign({ locale: SOURCE_LOCALE }, locale),
  };
}

interface PictureFields {
  alt?: string | undefined;
  altLanguage?: Language | undefined;
  decorative?: boolean;
  caption?: string | undefined;
  credit?: string | undefined;
}

/** A picture whose words lack a translation stands without them rather than with German ones read out in another voice. */
export function picture(
  file: Media,
  { alt, altLanguage, decorative = false, caption, credit }: PictureFields,
): Picture {
  const words = decorative ? '' : (alt ?? '');
  return { file, alt: words, altLanguage: words === '' ? undefined : altLanguage, caption, credit };
}

/** A picture that is not described in a language yet has the German words there, as the CMS gives them: `source`. */
export function languageOfAlt(
  alt: string | undefined,
  source: string | undefined,
  locale: Locale,
): Language | undefined {
  return alt === source ? foreign({ locale: SOURCE_LOCALE }, locale) : undefined;
}
