import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { LOCALE_CODES } from '@themenportal/shared/locales';
import { homePath } from '@themenportal/shared/paths';

/** What a comparison takes from a stock build, as Eleventy has no bundler: the whole style sheet and the fonts by language. */
export interface StockAssets {
  readonly styleSheet: string;
  readonly fonts: Readonly<Record<string, readonly string[]>>;
}

/** `build` is the folder with `client/` and `server/`. */
export async function stockAssets(build: string): Promise<StockAssets> {
  const fonts: Record<string, string[]> = {};
  for (const locale of LOCALE_CODES) {
    const home = await readFile(path.join(build, 'client', homePath(locale), 'index.html'), 'utf8');
    fonts[locale] = [...home.matchAll(/<link rel="preload" href="([^"]+)"/g)].map(([, href = '']) => href);
  }
  return { styleSheet: await findStyleSheet(path.join(build, 'server')), fonts };
}

/** Astro keeps it in the code that renders, to put it into each page. */
async function findStyleSheet(server: string): Promise<string> {
  let sheet = '';
  for (const name of await readdir(server, { recursive: true })) {
    if (!name.endsWith('.mjs')) continue;
    const code = await readFile(path.join(server, name), 'utf8');
    for (const [, , content = '""'] of code.matchAll(/"?type"?:\s*"inline",\s*("?content"?):\s*("(?:[^"\\]|\\.)*")/g)) {
      const css = String(JSON.parse(content));
      if (css.length > sheet.length) sheet = css;
    }
  }
  if (sheet === '') throw new Error(`No style sheet is in ${server}: Astro keeps it elsewhere now.`);
  return sheet;
}
