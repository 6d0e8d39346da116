import { loadSharp } from '../load-sharp.ts';
import { PICTURE_SIZE, type PictureWords } from './picture.ts';

const MARGIN = 84;
const TOP = 96;
/** The arch of the site's mark stands at the end of the lines. */
const TEXT_WIDTH = 860;
const TITLE_HEIGHT = 300;
const TITLE_SIZES = [68, 60, 52, 44, 38, 32];

/** The accent of `styles/_theme.scss`, a light tint of it, and the arch between them. */
const COLOURS = { ground: '#004b38', arch: '#0d5c47', text: '#ffffff', quiet: '#bfe3d6' };
/** The font files name each weight as a family of its own. */
const REGULAR = { family: 'Fira Sans, IBM Plex Sans Arabic', weight: 400 };
const SEMIBOLD = { family: 'Fira Sans SemiBold, IBM Plex Sans Arabic SemiBold', weight: 600 };

interface Line {
  text: string;
  /** Pixels. */
  size: number;
  font: typeof REGULAR;
  colour: string;
  lang: string;
}

/** Draws the words on the city's colour, mirrored where the language runs from right to left. */
export async function drawPicture({ title, kicker, sender, language }: PictureWords): Promise<Buffer> {
  const { width, height } = PICTURE_SIZE;
  const { lang, dir } = language;
  const sharp = await loadSharp();
  const [above, heading, below] = await Promise.all([
    kicker === undefined ? undefined : setText({ text: kicker, size: 34, font: REGULAR, colour: COLOURS.quiet, lang }),
    fitTitle(title, lang),
    setText({ text: sender, size: 30, font: SEMIBOLD, colour: COLOURS.text, lang }),
  ]);
  const place = ({ data, info }: SetText, top: number) => ({
    input: data,
    raw: { width: info.width, height: info.height, channels: info.channels },
    left: dir === 'rtl' ? width - MARGIN - info.width : MARGIN,
    top,
  });
  return sharp(Buffer.from(ground(dir)))
    .composite([
      ...(above ? [place(above, TOP)] : []),
      place(heading, above ? TOP + above.info.height + 32 : TOP),
      place(below, height - MARGIN - below.info.height),
    ])
    .removeAlpha()
    .png({ compressionLevel: 9, palette: true, colours: 48, dither: 0, effort: 1 })
    .toBuffer();
}

/** The largest size at which the title still has room; at the smallest any title has that the CMS accepts. */
async function fitTitle(text: string, lang: string): Promise<SetText> {
  let drawn: SetText | undefined;
  for (const size of TITLE_SIZES) {
    drawn = await setText({ text, size, font: SEMIBOLD, colour: COLOURS.text, lang });
    if (drawn.info.height <= TITLE_HEIGHT) break;
  }
  if (!drawn) throw new Error('There are no sizes for titles.');
  return drawn;
}

type SetText = Awaited<ReturnType<typeof setText>>;

async function setText({ text, size, font, colour, lang }: Line) {
  const sharp = await loadSharp();
  const attributes = `font_family="${font.family}" font_weight="${font.weight}" font_size="${size}pt" foreground="${colour}"`;
  const markup = `<span ${attributes} lang="${lang}">${escapeMarkup(text)}</span>`;
  // At 72 dpi a point is a pixel.
  return sharp({ text: { text: markup, width: TEXT_WIDTH, dpi: 72, rgba: true, wrap: 'word-char' } })
    .raw()
    .toBuffer({ resolveWithObject: true });
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function ground(dir: 'ltr' | 'rtl'): string {
  const { width, height } = PICTURE_SIZE;
  const arch = dir === 'rtl' ? 'translate(300 190) scale(-11 11)' : `translate(${width - 300} 190) scale(11)`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<rect width="${width}" height="${height}" fill="${COLOURS.ground}"/><g fill="${COLOURS.arch}" transform="${arch}">` +
    '<path d="M4 40V20a16 16 0 0 1 32 0v20h-8V20a8 8 0 0 0-16 0v20z"/></g></svg>'
  );
}
