import type { Core } from '@strapi/strapi';
import { placesShowing } from '../../media-guard/index.ts';
import { publishedDocumentsWith } from './documents-with.ts';
import { Touched } from './touched.ts';

/** The documents that show a file, as published. */
export async function publishedDocumentsShowing(strapi: Core.Strapi, fileId: number): Promise<Touched> {
  const touched = new Touched();
  for (const place of await placesShowing(strapi, fileId)) touched.addAll(await publishedDocumentsWith(strapi, place));
  return touched;
}
