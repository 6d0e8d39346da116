import type { Media } from '@themenportal/shared/content';
import type { Sharp } from 'sharp';
import { SiteError } from '../errors.ts';
import { loadSharp } from '../load-sharp.ts';

/** A picture upright, as its camera was held. */
export async function openPicture(source: Buffer | string): Promise<Sharp> {
  const sharp = await loadSharp();
  // What cameras write is often not to the letter of its format; what is cut off is not whole.
  return sharp(source, { failOn: 'truncated' }).autoOrient();
}

/** Width and height in pixels as a browser shows them. */
export async function pictureSize(file: Media, content: Buffer): Promise<{ width: number; height: number }> {
  try {
    const picture = await openPicture(content);
    const { autoOrient } = await picture.metadata();
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
