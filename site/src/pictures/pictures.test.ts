import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Media } from '@themenportal/shared/content';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pictureCache, pictureSize, picturesOf, writePictures } from './index.ts';
import { variantsOf } from './variants.ts';

const MIMES = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/tiff'];

const photo: Media = {
  url: '/media/rathaus-4f1c.jpg',
  name: 'Rathaus.jpg',
  mime: 'image/jpeg',
  size: 1,
  width: 1000,
  height: 500,
};

let media: string;
let folder: string;
beforeEach(async () => {
  media = await mkdtemp(join(tmpdir(), 'media-'));
  folder = await mkdtemp(join(tmpdir(), 'pictures-'));
});
afterEach(() => Promise.all([media, folder].map((path) => rm(path, { recursive: true }))));

const drawing = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#1c6b5f' } });

async function store(file: Media, content: Buffer): Promise<void> {
  await writeFile(join(media, basename(file.url)), content);
}

describe('the copies of a picture', () => {
  it('are never wider than the picture, each wider than the one before, the last as wide as it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9000 }), fc.constantFrom(...MIMES), (width, mime) => {
        const variants = variantsOf({ ...photo, mime, width });
        const widths = variants?.modern.map((variant) => variant.width) ?? [];
        expect(widths.length).toBeGreaterThan(0);
        expect(widths).toEqual([...new Set(widths)].toSorted((a, b) => a - b));
        expect(widths.at(-1)).toBe(Math.min(width, 2560));
        expect(variants?.fallback.width).toBeLessThanOrEqual(width);
      }),
    );
  });

  it.each([
    ['a drawing', { mime: 'image/svg+xml' }],
    ['an animation', { mime: 'image/gif' }],
    ['a picture of unknown size', { width: undefined }],
    ['a file of another server', { url: 'https://cms.example/uploads/rathaus.jpg' }],
  ])('do not exist of %s', (_, change) => {
    expect(variantsOf({ ...photo, ...change })).toBeUndefined();
  });

  it('have the width and the format that their names say, without what the camera noted', async () => {
    await store(
      photo,
      await drawing(1000, 500)
        .withExif({ IFD0: { Artist: 'Jemand' } })
        .jpeg()
        .toBuffer(),
    );
    const wanted = picturesOf([photo]);
    expect(await writePictures(wanted, media, pictureCache(folder))).toBe(4);
    for (const [name, { variant }] of wanted) {
      const { width, height, format, exif } = await sharp(join(media, name)).metadata();
      expect([name, width, height]).toEqual([name, variant.width, variant.width / 2]);
      expect(format).toBe(variant.format);
      expect(exif).toBeUndefined();
    }
  });

  it('are made once, kept while they are wanted and removed afterwards', async () => {
    await store(photo, await drawing(1000, 500).jpeg().toBuffer());
    const cache = pictureCache(folder);
    expect(await writePictures(picturesOf([photo, photo]), media, cache)).toBe(4);
    expect(await writePictures(picturesOf([photo]), media, cache)).toBe(0);
    await cache.prune(picturesOf([photo]));
    expect(await readdir(folder)).toHaveLength(4);
    await cache.prune(picturesOf([]));
    expect(await readdir(folder)).toEqual([]);
  });

  it('of a photo taken with the camera on its side stand upright', async () => {
    const onItsSide = await drawing(400, 200).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const size = await pictureSize(photo, onItsSide);
    expect(size).toEqual({ width: 200, height: 400 });
    const upright = { ...photo, ...size };
    await store(upright, onItsSide);
    const wanted = picturesOf([upright]);
    await writePictures(wanted, media, pictureCache(folder));
    for (const name of wanted.keys()) {
      expect(await sharp(join(media, name)).metadata()).toMatchObject({ width: 200, height: 400 });
    }
  });
});

describe('the size of a picture', () => {
  it('is read from a drawing too', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 180"/>');
    expect(await pictureSize({ ...photo, mime: 'image/svg+xml' }, svg)).toEqual({ width: 320, height: 180 });
  });
});

describe('a picture that cannot be read', () => {
  const message = /The picture "Rathaus\.jpg" cannot be read as image\/jpeg: .+ Replace it in the media library/s;

  it('is named when its size is asked for', async () => {
    await expect(pictureSize(photo, Buffer.from('<h1>kein Bild</h1>'))).rejects.toThrow(message);
  });

  it('is named when it breaks off in the middle, and leaves no half copy', async () => {
    const pixels = { raw: { width: 1000, height: 500, channels: 3 } } as const;
    const whole = await sharp(randomBytes(1000 * 500 * 3), pixels)
      .jpeg()
      .toBuffer();
    await store(photo, whole.subarray(0, whole.length / 2));
    await expect(writePictures(picturesOf([photo]), media, pictureCache(folder))).rejects.toThrow(message);
    expect(await readdir(folder)).toEqual([]);
  });
});
