import { readFileSync } from 'node:fs';
import path from 'node:path';
import Eleventy from '@11ty/eleventy';
import { z } from 'zod';
import { STYLE_PLACE, withOwnStyles } from '../../../site/src/styles/page-styles.ts';
import { SiteStyles } from '../../../site/src/styles/site-styles.ts';
import { helpers } from './helpers.ts';

/** What the comparison takes from a stock build, as Eleventy has no bundler: the sheet and the fonts. */
export const AssetsSchema = z.object({
  siteUrl: z.string(),
  styleSheet: z.string(),
  fonts: z.record(z.string(), z.array(z.string())),
});

// `node src/eleventy/build.ts PAGES ASSETS OUTPUT`: renders the topic pages, joined already, with Eleventy and nunjucks.
const [pagesFile = '', assetsFile = '', output = ''] = process.argv.slice(2);
const { siteUrl, styleSheet, fonts } = AssetsSchema.parse(JSON.parse(readFileSync(assetsFile, 'utf8')));
const pages: unknown = JSON.parse(readFileSync(pagesFile, 'utf8'));

const globals = {
  ...helpers(siteUrl),
  stylePlace: STYLE_PLACE,
  fontsFor: (locale: string) => fonts[locale] ?? fonts['de'],
};
const siteStyles = new SiteStyles(styleSheet);
const eleventy = new Eleventy(path.join(import.meta.dirname, 'templates'), output, {
  quietMode: true,
  configPath: false,
  config(config) {
    config.addGlobalData('topics', pages);
    for (const [name, value] of Object.entries(globals)) config.addNunjucksGlobal(name, value);
    config.addTransform('styles', (html: string) => withOwnStyles(html, siteStyles));
  },
});
await eleventy.write();
