import type { Core } from '@strapi/strapi';
import type { PublicUid } from '../../document-actions/index.ts';
import { Touched } from './touched.ts';

const noted = new WeakMap<Core.Strapi, Touched>();

/**
 * Notes documents that the running write changes besides the one that is written, until it is logged. Writes pass one by
 * one, so there is one list; what a write noted that was taken back is looked at with the next one and found unchanged.
 */
export function noteTouched(strapi: Core.Strapi, uid: PublicUid, ids: readonly string[]): void {
  noted.set(strapi, (noted.get(strapi) ?? new Touched()).add(uid, ids));
}

export function takeNoted(strapi: Core.Strapi): Touched {
  const touched = noted.get(strapi) ?? new Touched();
  noted.delete(strapi);
  return touched;
}
