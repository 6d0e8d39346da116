import type { Core } from '@strapi/strapi';
import type { ContentType } from '@themenportal/shared/content';
import { CONTENT_TYPES } from '@themenportal/shared/content';
import { MANIFEST_FILE } from '@themenportal/shared/content-package';
import { toData } from '../database/index.ts';
import { isFields, type Fields } from '../entry/index.ts';
import type { ContentModel } from '../model/index.ts';
import { asPackageError } from './refusal.ts';
import { ownFields, type Target } from './target.ts';

/** Writes single versions through the document service, so that every rule of the CMS applies. */
export class Writer {
  readonly #strapi: Core.Strapi;
  readonly #model: ContentModel;
  readonly #fileKeys: ReadonlyMap<string, string>;
  /** Drafts that exist by now, by type, id and language. */
  readonly #drafts = new Set<string>();

  constructor(strapi: Core.Strapi, model: ContentModel, fileKeys: ReadonlyMap<string, string>) {
    this.#strapi = strapi;
    this.#model = model;
    this.#fileKeys = fileKeys;
  }

  /** Learns which documents can be connected. */
  async learnDrafts(): Promise<void> {
    for (const type of CONTENT_TYPES) {
      const rows: unknown[] = await this.#strapi.db.query(this.#model.of(type).uid).findMany({
        select: ['documentId', 'locale'],
        where: { publishedAt: { $null: true } },
      });
      for (const { documentId, locale } of rows.filter(isFields))
        this.#drafts.add(this.#key(type, String(documentId), String(locale)));
    }
  }

  /** Creates or updates a draft. Relations to what is not there yet are left out. */
  async saveDraft(target: Target, fields: Fields): Promise<void> {
    const { type, documentId, locale } = target;
    const { uid } = this.#model.of(type);
    const data = toData(fields, ownFields(this.#model, target), {
      isThere: (other, id) => this.#drafts.has(this.#key(other, id, locale)),
      fileId: (reference) => this.#fileId(reference),
    });
    const key = this.#key(type, documentId, locale);
    await this.#attempt(target, async () => {
      const documents = this.#strapi.documents(uid);
      if (this.#drafts.has(key)) await documents.update({ documentId, ...this.#locale(target), data });
      else await documents.create({ ...this.#locale(target), data: { ...data, documentId } });
    });
    this.#drafts.add(key);
  }

  async publish(target: Target): Promise<void> {
    await this.#attempt(target, async () => {
      await this.#strapi
        .documents(this.#model.of(target.type).uid)
        .publish({ documentId: target.documentId, ...this.#locale(target) });
    });
  }

  async unpublish(target: Target): Promise<void> {
    await this.#attempt(target, async () => {
      await this.#strapi
        .documents(this.#model.of(target.type).uid)
        .unpublish({ documentId: target.documentId, ...this.#locale(target) });
    });
  }

  async #attempt({ documentId, published, draft }: Target, write: () => Promise<void>): Promise<void> {
    try {
      await write();
    } catch (error) {
      const file = (published ?? draft)?.file ?? MANIFEST_FILE;
      throw asPackageError(error, file, (_, id) => (id === documentId ? file : undefined));
    }
  }

  #locale({ type, locale }: Target): { locale?: string } {
    return this.#model.of(type).localized ? { locale } : {};
  }

  #key(type: ContentType, documentId: string, locale: string): string {
    return this.#model.of(type).localized ? `${type}/${documentId}/${locale}` : `${type}/${documentId}`;
  }

  #fileId(reference: string): number {
    const key = this.#fileKeys.get(reference);
    if (key === undefined) throw new Error(`The file ${reference} was not uploaded.`);
    return Number(key);
  }
}
