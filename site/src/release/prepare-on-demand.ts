import { writeFile } from 'node:fs/promises';
import { writeFrames } from '../content/on-demand/frames-schema.ts';
import { writeOpenNowOffices } from '../content/on-demand/open-now-offices.ts';
import type { Records } from '../content/outputs/records.ts';
import { writeDocuments } from '../search/index.ts';
import { inRelease } from './paths.ts';

/** Writes what the server needs beside the files: the words of all pages, the hours of all offices, and the frame around a page. */
export async function prepareOnDemand(release: string, { search, frames, offices }: Records): Promise<void> {
  await writeFile(inRelease.search(release), writeDocuments(search));
  await writeFile(inRelease.frames(release), writeFrames(frames));
  await writeFile(inRelease.offices(release), writeOpenNowOffices(offices));
}
