import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { readPage } from '../../release/read-page.ts';
import { isNoFile } from '../documents/is-no-file.ts';

/** The main heading of a page of a release; undefined where there is no page. */
export async function pageTitle(client: string, path: string): Promise<string | undefined> {
  const file = join(client, normalize(path), 'index.html');
  try {
    return readPage(await readFile(file, 'utf8')).heading || undefined;
  } catch (error) {
    if (isNoFile(error)) return undefined;
    throw error;
  }
}
