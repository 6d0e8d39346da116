import type { Media } from '@themenportal/shared/content';
import type { Sharp } from 'sharp';
import { loadSharp } from '../load-sharp.ts';
import { openPicture, unreadable } from './read-picture.ts';
import type { PictureFormat, Variant } from './variants.ts';

/** What a camera notes beside the picture, such as where it was taken, is not passed on. */
export async function drawVariant(file: Media, original: string, { width, format }: Variant): Promise<Buffer> {
  const sharp = await loadSharp();
  try {
    return await encoded(openPicture(sharp, original).resize({ width, withoutEnlargement: true }), format).toBuffer();
  } catch (error) {
    throw unreadable(file, error);
  }
}

function encoded(picture: Sharp, format: PictureFormat): Sharp {
  switch (format) {
    case 'webp':
      return picture.webp({ quality: 78 });
    case 'jpeg':
      return picture.jpeg({ quality: 78, mozjpeg: true });
    case 'png':
      return picture.png({ compressionLevel: 9, palette: true });
    default:
      return format satisfies never;
  }
}
