import { extname } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.xml': 'text/xml;charset=utf-8',
  '.atom': 'application/atom+xml;charset=utf-8',
  '.ics': 'text/calendar;charset=utf-8',
  '.txt': 'text/plain;charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** Of a document of a release. */
export function contentType(name: string): string {
  return TYPES[extname(name)] ?? 'application/octet-stream';
}
