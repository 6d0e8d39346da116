import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageTitle } from './page-title.ts';

const client = mkdtempSync(join(tmpdir(), 'titles-'));
beforeAll(() => {
  mkdirSync(join(client, 'themen'));
  writeFileSync(join(client, 'themen/index.html'), '<h1>Themen</h1>');
});
afterAll(() => rmSync(client, { recursive: true }));

describe('the title of a page that somebody names', () => {
  it('is its main heading', async () => {
    expect(await pageTitle(client, '/themen/')).toBe('Themen');
  });

  it.each(['/fehlt/', '/themen/index.html/', `/${'a'.repeat(300)}/`])('is not there at %s', async (path) => {
    expect(await pageTitle(client, path)).toBeUndefined();
  });
});
