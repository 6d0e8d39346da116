/** The fields that each language has of its own. All others are the German entry's. */

export const TOPIC_TEXTS = [
  'title',
  'shortTitle',
  'kicker',
  'slug',
  'path',
  'summary',
  'introduction',
  'sections',
  'imageAlt',
  'changeNote',
  'sourceHash',
  'publishedAt',
] as const;

export const CONCEPT_TEXTS = ['title', 'slug', 'path', 'summary', 'sourceHash', 'publishedAt'] as const;

export const CORNERSTONE_TEXTS = ['title', 'text', 'goal', 'sourceHash'] as const;

export const OFFICE_TEXTS = [
  'name',
  'slug',
  'path',
  'description',
  'logoAlt',
  'logoCaption',
  'hoursNote',
  'sourceHash',
  'publishedAt',
] as const;

export const TEASER_TEXTS = ['title', 'text'] as const;

export const LEGAL_TEXTS = [
  'title',
  'slug',
  'path',
  'body',
  'accessibilityStatement',
  'sourceHash',
  'publishedAt',
] as const;

export const PORTAL_TEXTS = ['cityName', 'portalName', 'introduction', 'footer', 'sourceHash'] as const;

export const ALERT_TEXTS = ['title', 'text', 'sourceHash', 'publishedAt'] as const;
