import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import { notFoundPath } from '@themenportal/shared/paths';

/** At the top, without a folder, is where static hosts look for it. */
export const NOT_FOUND_FILE = '404.html';

/** Where a page lies below `client/`. */
export function pageFile(path: string): string {
  return path === notFoundPath(SOURCE_LOCALE) ? NOT_FOUND_FILE : `${path.slice(1)}index.html`;
}

/** The path of the page that lies in such a file. */
export function pathOfFile(file: string): string {
  return file === NOT_FOUND_FILE ? notFoundPath(SOURCE_LOCALE) : `/${file.slice(0, -'index.html'.length)}`;
}
