import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { unpackWoff } from './woff.ts';

const require = createRequire(import.meta.url);

/** The site's own fonts, by the scripts of its languages. */
const FONTS = [
  'fira-sans/files/fira-sans-latin',
  'fira-sans/files/fira-sans-latin-ext',
  'fira-sans/files/fira-sans-cyrillic',
  'ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic',
];
const WEIGHTS = [400, 600];

/** Lays the fonts into a folder and lets the text engine see these and no others: every machine draws the same. */
export async function useOwnFonts(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const font of FONTS) {
    for (const weight of WEIGHTS) {
      const file = `${font}-${weight}-normal.woff`;
      const woff = await readFile(require.resolve(`@fontsource/${file}`));
      await writeFile(join(folder, `${file.replaceAll('/', '-')}.ttf`), unpackWoff(woff));
    }
  }
  const configuration = join(folder, 'fonts.conf');
  await writeFile(
    configuration,
    `<?xml version="1.0"?><fontconfig><dir>${folder}</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`,
  );
  process.env['FONTCONFIG_FILE'] = configuration;
}
