import { writeFile } from 'node:fs/promises';
import { assemble } from '../content/assemble/index.ts';
import type { Library } from '../content/library.ts';
import { onDemandFrames } from '../content/on-demand/frames.ts';
import { writeFrames } from '../content/on-demand/frames-schema.ts';
import { openNowOffices, writeOpenNowOffices } from '../content/on-demand/open-now-offices.ts';
import type { RouteTable } from '../content/routes.ts';
import { searchDocument } from '../content/search/search-document.ts';
import { writeDocuments } from '../search/index.ts';
import { inRelease } from './paths.ts';

/** Writes what the server needs beside the files: the words of all pages, the hours of all offices, and the frame around a page. */
export async function prepareOnDemand(release: string, library: Library, routes: RouteTable): Promise<number> {
  const documents = [...routes].flatMap((route) => searchDocument(route, assemble(library, routes, route)) ?? []);
  await writeFile(inRelease.search(release), writeDocuments(documents));
  await writeFile(inRelease.frames(release), writeFrames(onDemandFrames(library, routes)));
  await writeFile(inRelease.offices(release), writeOpenNowOffices(openNowOffices(library)));
  return documents.length;
}
