import type { Media } from '@themenportal/shared/content';
import type { default as Sharp, Sharp as Picture } from 'sharp';
import { SiteError } from '../errors.ts';
import { loadSharp } from '../load-sharp.ts';

/** A picture upright, as its camera was held. */
export function openPicture(sharp: typeof Sharp, source: Buffer | string): Picture {
  // What cameras write is often not to the letter of its format; what is cut off is not whole.
  return sharp(source, { failOn: 'truncated' }).autoOrient();
}

/** Width and height in pixels as a browser shows them. */
export async function pictureSize(file: Media, content: Buffer): Promise<{ width: number; height: number }> {
  // Not in what follows: a library that is not there is no damaged picture.
  const sharp = await loadSharp();
  try {
    const { autoOrient } = await openPicture(sharp, content).metadata();
    return autoOrient;
  } catch (error) {
    throw unreadable(file, error);
  }
}

export function unreadable({ name, mime }: Media, cause: unknown): SiteError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new SiteError(
    `The picture "${name}" cannot be read as ${mime}: ${reason.trim()}. ` +
      'The file is damaged or of another kind. Replace it in the media library, and build again.',
    { cause },
  );
}
