import type { Media } from '@themenportal/shared/content';
import sharp, { type Sharp } from 'sharp';
import { SiteError } from '../errors.ts';

/** A picture upright, as its camera was held. */
export function openPicture(source: Buffer | string): Sharp {
  // What cameras write is often not to the letter of its format; what is cut off is not whole.
  return sharp(source, { failOn: 'truncated' }).autoOrient();
}

/** Width and height in pixels as a browser shows them. */
export async function pictureSize(file: Media, content: Buffer): Promise<{ width: number; height: number }> {
  try {
    const { autoOrient } = await openPicture(content).metadata();
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
