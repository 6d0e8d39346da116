import type { Media, SignLanguageVideo } from '@themenportal/shared/content';
import { type Locale, SOURCE_LOCALE } from '@themenportal/shared/locales';
import { textsFor } from '../../i18n/texts.ts';
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
  decorative?: boolean;
  caption?: string | undefined;
  credit?: string | undefined;
}

/** A picture whose words lack a translation stands without them rather than with German ones read out in another voice. */
export function picture(file: Media, { alt, decorative = false, caption, credit }: PictureFields): Picture {
  return { file, alt: decorative ? '' : (alt ?? ''), caption, credit };
}
