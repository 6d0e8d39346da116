import type { Media } from '../content/media.ts';

export const IMAGE: Media = {
  url: '/uploads/rathaus_4f1c.png',
  name: 'rathaus.png',
  mime: 'image/png',
  size: 48.2,
  width: 1600,
  height: 900,
};

/** A drawing without dimensions of its own. */
export const LOGO = {
  url: '/uploads/logo_9a2b.svg',
  name: 'logo.svg',
  mime: 'image/svg+xml',
  size: 1.9,
  width: null,
  height: null,
};

export const DOCUMENT = {
  url: '/uploads/konzept_77aa.pdf',
  name: 'konzept.pdf',
  mime: 'application/pdf',
  size: 310,
  width: null,
  height: null,
};

export const FILM = {
  url: '/uploads/film_12ab.mp4',
  name: 'film.mp4',
  mime: 'video/mp4',
  size: 9_800,
  width: 1280,
  height: 720,
};
