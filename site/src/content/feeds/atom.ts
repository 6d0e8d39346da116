import type { Feed, FeedEntry } from './feed.ts';

/** RFC 4287. */
export function toAtom(feed: Feed, siteUrl: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language.lang}">`,
    `<id>urn:uuid:${feed.id}</id>`,
    `<title>${escapeXml(feed.title)}</title>`,
    `<updated>${feed.updated}</updated>`,
    `<author><name>${escapeXml(feed.author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(siteUrl + feed.path)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(siteUrl + feed.pagePath)}"/>`,
    ...feed.entries.map((entry) => entryElement(entry, siteUrl)),
    '</feed>',
    '',
  ].join('\n');
}

function entryElement(entry: FeedEntry, siteUrl: string): string {
  return [
    '<entry>',
    `<id>urn:uuid:${entry.id}</id>`,
    `<title>${escapeXml(entry.title)}</title>`,
    `<updated>${entry.updated}</updated>`,
    `<author><name>${escapeXml(entry.author)}</name></author>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(siteUrl + entry.path)}"/>`,
    `<summary>${escapeXml(entry.summary)}</summary>`,
    '</entry>',
  ].join('\n');
}

/** XML 1.0 has no place for these, not even escaped. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

function escapeXml(text: string): string {
  return text
    .replaceAll(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
