import type * as fs from 'node:fs';
import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDocument } from './open-document.ts';

const hooks = vi.hoisted((): { afterOpen: (path: string) => void } => ({ afterOpen: () => undefined }));

vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  const openSync = (...args: Parameters<typeof fs.openSync>) => {
    const file = real.openSync(...args);
    hooks.afterOpen(String(args[0]));
    return file;
  };
  return { ...real, openSync };
});

let client: string;
beforeEach(() => {
  client = mkdtempSync(join(tmpdir(), 'documents-'));
  put('page.html', 'eins', 1000);
});
afterEach(() => {
  hooks.afterOpen = () => undefined;
  rmSync(client, { recursive: true });
});

/** As a publish does: the copy first, then the file, each in one step. */
function put(name: string, text: string, seconds: number): void {
  for (const [ending, content] of [
    ['.br', brotliCompressSync(text)],
    ['', Buffer.from(text)],
  ] as const) {
    const staged = join(client, 'staged');
    writeFileSync(staged, content);
    utimesSync(staged, seconds, seconds);
    renameSync(staged, join(client, name + ending));
  }
}

function read(acceptEncoding: string) {
  const document = openDocument(client, 'page.html', acceptEncoding);
  if (!document) throw new Error('There is no page.');
  const { content, encoding, size, modified } = document;
  return { text: (encoding === 'br' ? brotliDecompressSync(content) : content).toString(), encoding, size, modified };
}

describe('a document', () => {
  it('comes compressed to who takes that, under the size and date of the plain file', () => {
    expect(read('gzip, br')).toEqual({ text: 'eins', encoding: 'br', size: 4, modified: 1_000_000 });
    for (const other of ['gzip', 'gzip, br;q=0'])
      expect(read(other)).toEqual({ text: 'eins', encoding: undefined, size: 4, modified: 1_000_000 });
  });

  it.each(['br', ''])('that is replaced once it is open is the one that was opened (accepting "%s")', (accepted) => {
    hooks.afterOpen = (path) => {
      hooks.afterOpen = () => undefined;
      expect(path).toBe(join(client, 'page.html'));
      put('page.html', 'zwei, länger', 2000);
    };
    expect(read(accepted)).toEqual({ text: 'eins', encoding: undefined, size: 4, modified: 1_000_000 });
    expect(read(accepted)).toMatchObject({ text: 'zwei, länger', modified: 2_000_000 });
  });

  it('is sent as it is while its copy is of another state', () => {
    writeFileSync(join(client, 'page.html.br'), brotliCompressSync('alt'));
    utimesSync(join(client, 'page.html.br'), 500, 500);
    expect(read('br')).toMatchObject({ text: 'eins', encoding: undefined });
  });

  it.each(['../page.html', 'x/../page.html', 'page.html.br', 'page.html/index.html', 'fehlt.html', 'ordner', 'a\0b'])(
    'is not at %o',
    (name) => {
      mkdirSync(join(client, 'ordner'), { recursive: true });
      expect(openDocument(client, name, 'br')).toBeUndefined();
    },
  );
});
