import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleSnapshot } from '../../tests/support/sample.ts';
import { assemble } from '../content/assemble/index.ts';
import { createLibrary } from '../content/library.ts';
import type { PageData } from '../content/page-data.ts';
import { routeTable } from '../content/routes.ts';
import { languageOf } from '../i18n/texts.ts';
import { drawPicture } from './draw.ts';
import { useOwnFonts } from './fonts.ts';
import { writeSharePictures } from './index.ts';
import { picturePath, pictureWords } from './picture.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'share-pictures-'));
  await useOwnFonts(join(folder, 'fonts'));
});
afterAll(() => rm(folder, { recursive: true }));

const library = createLibrary(sampleSnapshot());
const routes = routeTable(library);
const home = assemble(library, routes, routes.find('/'));
const de = languageOf('de');
const words = { title: 'Integration', kicker: 'Themen', sender: 'Dortmund', language: de };

/** Where anything but the ground and its arch stands: pixels that are nearly white, as left, top, right, bottom. */
async function textBox(picture: Buffer) {
  const { data, info } = await sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true });
  const box = { left: info.width, top: info.height, right: 0, bottom: 0, pixels: 0 };
  data.forEach((value, index) => {
    if (value < 200) return;
    const [x, y] = [(index / info.channels) % info.width, Math.floor(index / info.channels / info.width)];
    box.left = Math.min(box.left, x);
    box.top = Math.min(box.top, y);
    box.right = Math.max(box.right, x);
    box.bottom = Math.max(box.bottom, y);
    box.pixels++;
  });
  return box;
}

describe('the picture of a page', () => {
  it.each([
    ['an ordinary title', words],
    ['90 letters without a space', { ...words, title: 'Donaudampfschifffahrtsgesellschaft'.repeat(3).slice(0, 90) }],
    ['90 wide letters', { ...words, title: 'W'.repeat(90) }],
    ['markup and no kicker', { ...words, title: '<b>&amp; "x"', kicker: undefined }],
    ['Arabic', { ...words, title: 'الانفتاح بين الثقافات في الإدارة', language: languageOf('ar') }],
    ['Ukrainian', { ...words, title: 'Міжкультурне відкриття', language: languageOf('uk') }],
  ])('holds %s within its margins', async (_, content) => {
    const picture = await drawPicture(content);
    expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    const box = await textBox(picture);
    expect(box.pixels).toBeGreaterThan(1000);
    expect(box.left).toBeGreaterThanOrEqual(80);
    expect(box.right).toBeLessThanOrEqual(1120);
    expect(box.bottom).toBeLessThanOrEqual(550);
  });

  it('runs from right to left where the language does', async () => {
    const left = await textBox(await drawPicture(words));
    const right = await textBox(await drawPicture({ ...words, title: 'الاندماج', language: languageOf('ar') }));
    expect(left.left).toBeLessThan(100);
    expect(right.right).toBeGreaterThan(1100);
  });

  it('has an address that changes with its words and with nothing else', () => {
    const { path, description } = { path: '/anders/', description: 'Anders' };
    const moved: PageData = { ...home, path, description };
    expect(picturePath(pictureWords(moved))).toBe(picturePath(pictureWords(home)));
    expect(picturePath({ ...words, title: 'Anders' })).not.toBe(picturePath(words));
    expect(picturePath({ ...words, language: languageOf('en') })).not.toBe(picturePath(words));
  });

  it('is drawn once, kept while it is in use and removed afterwards', async () => {
    const [client, cache] = [join(folder, 'client'), join(folder, 'cache')];
    const other: PageData = { ...home, title: 'Andere Seite' };
    const pngs = async () => (await readdir(cache)).filter((name) => name.endsWith('.png'));
    expect(await writeSharePictures(client, cache, [home, other])).toEqual({ pictures: 2, drawn: 2 });
    expect((await stat(join(client, picturePath(pictureWords(home))))).size).toBeGreaterThan(1000);
    expect(await writeSharePictures(client, cache, [home])).toEqual({ pictures: 1, drawn: 0 });
    expect(await pngs()).toHaveLength(1);
  });
});
