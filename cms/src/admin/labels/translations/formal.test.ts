import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { german } from '.';

const require = createRequire(createRequire(__filename).resolve('@strapi/strapi/package.json'));

/** The vendor's German texts of a package, under the keys by which the panel looks them up. */
function vendorTexts(name: string, file: string, prefix = ''): [string, string][] {
  const folder = path.dirname(require.resolve(`${name}/package.json`));
  const source = readFileSync(path.join(folder, 'dist', file), 'utf8');
  return [...source.matchAll(/^\s*"?([\w.-]+)"?: "((?:[^"\\]|\\.)*)"/gm)].map(([, key = '', text = '']) => [
    prefix + key,
    text,
  ]);
}

const shipped = [
  ...vendorTexts('@strapi/admin', 'admin/admin/src/translations/de.json.js'),
  ...vendorTexts('@strapi/content-manager', 'admin/translations/de.json.js', 'content-manager.'),
  ...vendorTexts('@strapi/upload', 'admin/translations/de.json.js', 'upload.'),
];
/** Settings are for administrators; tours, trials and advertisements are switched off. */
const MET_BY_EDITORS =
  /^(?!.*(?:GuidedTour|FreeTrial|BlockLink|trialCountdown|Plugin|NpsSurvey|Upsell|DownloadInfo|\.Users\.))(?:Auth|HomePage|app|components|content-manager|upload|Settings\.profile)\./;
const FAMILIAR = /\b(?:du|dich|dir|dein(?:e[mnrs]?)?)\b/i;

describe('the panel', () => {
  test('brings texts of its own, so that there is something to look through', () => {
    expect(shipped.filter(([key]) => MET_BY_EDITORS.test(key)).length).toBeGreaterThan(300);
  });

  test('addresses editors formally', () => {
    const shown = Object.entries({ ...Object.fromEntries(shipped), ...german });
    const familiar = shown.filter(([key, text]) => MET_BY_EDITORS.test(key) && FAMILIAR.test(text));
    expect(familiar).toEqual([]);
  });
});
