import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { StoredFile } from './stored-entry.ts';

/** The bytes of a file of the media library, from the disk or from the object store that the CMS uses. */
export async function fileBytes(strapi: Core.Strapi, { url, name }: StoredFile): Promise<Buffer> {
  try {
    if (url.startsWith('/')) return await readFile(path.join(strapi.dirs.static.public, url));
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url} answers ${response.status}`);
    return Buffer.from(await response.arrayBuffer());
  } catch (cause) {
    throw new Error(
      `The file "${name}" of the media library cannot be read at ${url}. Upload it again or remove it from the entries that show it.`,
      { cause },
    );
  }
}
