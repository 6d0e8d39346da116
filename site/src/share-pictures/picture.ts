import { createHash } from 'node:crypto';
import type { PageData } from '../content/page-data.ts';
import { type Language, textsFor } from '../i18n/texts.ts';

export const PICTURE_SIZE = { width: 1200, height: 630 };

/** Counts up when the drawing changes: the address of a picture names everything that it is made of. */
const DRAWING = 1;

/** What the picture of a page shows where its link is shared. */
export interface PictureWords {
  title: string;
  /** The line above the title. */
  kicker: string | undefined;
  /** Whose page it is. */
  sender: string;
  language: Language;
}

export function pictureWords(page: PageData): PictureWords {
  const { title, language, portal } = page;
  const sender = title === portal.portalName ? portal.cityName : `${portal.portalName} · ${portal.cityName}`;
  return { title, kicker: kickerOf(page), sender, language };
}

/** Pages with the same words share a picture. */
export function picturePath({ title, kicker, sender, language }: PictureWords): string {
  const content = JSON.stringify([DRAWING, title, kicker, sender, language.lang]);
  return `/share/${createHash('sha256').update(content).digest('hex').slice(0, 16)}.png`;
}

function kickerOf(page: PageData): string | undefined {
  const texts = textsFor(page.language.locale);
  switch (page.kind) {
    case 'topic':
      return page.kicker?.text;
    case 'office':
      return page.parent?.text;
    case 'concept':
      return texts.concept;
    case 'legal':
      return texts.legal;
    case 'plain-language':
      return texts.plainLanguage;
    default:
      return undefined;
  }
}
