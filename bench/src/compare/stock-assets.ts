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

/** It lies as a string in the code that gives each page its styles. */
async function findStyleSheet(server: string): Promise<string> {
  for (const name of await readdir(server, { recursive: true })) {
    if (!name.endsWith('.mjs')) continue;
    const code = await readFile(path.join(server, name), 'utf8');
    const [, literal] = /= ("(?:[^"\\]|\\.)*@font-face(?:[^"\\]|\\.)*");/.exec(code) ?? [];
    if (literal !== undefined) return String(JSON.parse(literal));
  }
  throw new Error(`No style sheet is in ${server}: it is kept elsewhere now.`);
}
