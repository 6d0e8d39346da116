import type { Media } from '@themenportal/shared/content';

/** Counts up when pictures are encoded in another way: an address names everything that its file is made of. */
const ENCODING = 1;
/** In pixels, from the width of a small phone to that of the whole page on a sharp screen. */
const WIDTHS = [320, 640, 960, 1280, 1920, 2560];
/** Below this a larger variant is not worth a file of its own. */
const STEP = 1.2;
/** Browsers that do not know the modern format get this one width. */
const FALLBACK_WIDTH = 1280;

export type PictureFormat = 'webp' | 'jpeg' | 'png';
/** As small as AVIF within a tenth, but encoded twenty times as fast: a new picture should not keep its page waiting. */
export const MODERN: PictureFormat = 'webp';
/** By the type of the original. What is missing here (drawings, animations) is shown as it is. */
const FALLBACKS: Readonly<Record<string, PictureFormat>> = {
  'image/jpeg': 'jpeg',
  'image/tiff': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'webp',
};

/** A picture at another size and in another format. */
export interface Variant {
  /** `/media/…`, beside the original. */
  address: string;
  /** In pixels, never more than the original has. */
  width: number;
  format: PictureFormat;
}

export interface Variants {
  /** In a modern format, from narrow to wide. */
  modern: Variant[];
  fallback: Variant;
}

/** Whether a file is made of pixels, so that smaller copies of it can be made. */
export function isRaster({ mime }: Media): boolean {
  return mime in FALLBACKS;
}

/** The copies that the site makes of a picture it has stored; none of a drawing, and none of a file that is not its own. */
export function variantsOf(file: Media): Variants | undefined {
  const format = FALLBACKS[file.mime];
  if (format === undefined || file.width === undefined || !file.url.startsWith('/media/')) return undefined;
  const stem = file.url.replace(/\.[^./]*$/, '');
  const variant = (width: number, format: PictureFormat): Variant => ({
    address: `${stem}-${width}-${ENCODING}.${format}`,
    width,
    format,
  });
  const widest = Math.min(file.width, WIDTHS.at(-1) ?? file.width);
  const widths = [...WIDTHS.filter((width) => width * STEP <= widest), widest];
  return {
    modern: widths.map((width) => variant(width, MODERN)),
    fallback: variant(Math.min(widest, FALLBACK_WIDTH), format),
  };
}

/** Where one address has to do, as for the poster of a video. */
export function addressOf(file: Media): string {
  return variantsOf(file)?.fallback.address ?? file.url;
}
