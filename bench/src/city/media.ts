import type { Media } from '@themenportal/shared/content';

export interface MediaFile extends Media {
  readonly content: Buffer;
}

const COLOURS = ['#00539f', '#2e7d32', '#8e24aa', '#c62828', '#ef6c00', '#00838f'] as const;

const logos = COLOURS.slice(0, 3).map((colour, index) => svg(`wappen-${index + 1}`, colour, 320, 320));
const pictures = COLOURS.map((colour, index) => svg(`ansicht-${index + 1}`, colour, 960, 540));
const downloads = [1, 2, 3, 4].map((number) => pdf(`merkblatt-${number}`, `Merkblatt ${number}`));

/** As entries name them. */
export const LOGOS = logos.map(withoutContent);
export const PICTURES = pictures.map(withoutContent);
export const DOWNLOADS = downloads.map(withoutContent);

/** The files that the entries name: a content package holds no other. */
export function mediaOf(entries: unknown): MediaFile[] {
  const written = JSON.stringify(entries);
  return [...logos, ...pictures, ...downloads].filter(({ url }) => written.includes(`"${url}"`));
}

function withoutContent({ content: _, ...media }: MediaFile): Media {
  return media;
}

function svg(name: string, colour: string, width: number, height: number): MediaFile {
  const content = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="#eceff1"/><circle cx="${width / 2}" cy="${height / 2}" r="${height / 3}" fill="${colour}"/></svg>\n`;
  return file(`${name}.svg`, 'image/svg+xml', Buffer.from(content), { width, height });
}

function pdf(name: string, text: string): MediaFile {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>`,
    `<</Length ${text.length + 32}>>stream\nBT /F1 24 Tf 72 720 Td (${text}) Tj ET\nendstream`,
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return file(`${name}.pdf`, 'application/pdf', Buffer.from(`%PDF-1.4\n${body}trailer<</Root 1 0 R/Size 5>>\n%%EOF\n`));
}

/** `size` as Strapi counts it: kilobytes of 1,000 bytes, to two decimals. */
function file(name: string, mime: string, content: Buffer, size: { width?: number; height?: number } = {}): MediaFile {
  return { url: `/media/${name}`, name, mime, size: Math.round(content.length / 10) / 100, ...size, content };
}
