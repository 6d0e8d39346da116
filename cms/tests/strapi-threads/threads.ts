import type { Core } from '@strapi/strapi';

type Data = Record<string, unknown>;

export interface Relations {
  one: string | null;
  many: string[];
  both: string[];
  parent: string | null;
  related: string[];
  links: (string | null)[];
  zone: (string | null)[];
}

const isRecord = (value: unknown): value is Data => typeof value === 'object' && value !== null;
const idOf = (value: unknown): string | null => (isRecord(value) ? String(value.documentId) : null);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const ids = (value: unknown): string[] => list(value).flatMap((entry) => idOf(entry) ?? []);
const targets = (value: unknown): (string | null)[] =>
  list(value).map((part) => (isRecord(part) ? idOf(part.target) : null));

/** The verbs of these tests over Strapi's document service. */
export const threadVerbs = (strapi: () => Core.Strapi) => {
  const holders = () => strapi().documents('api::holder.holder');
  const allTargets = () => strapi().documents('api::target.target');
  return {
    holders,
    targets: allTargets,
    publishedTargets: async (...documentIds: string[]): Promise<void> => {
      for (const documentId of documentIds) {
        const data: Data = { documentId, title: documentId };
        await allTargets().create({ data });
        await allTargets().publish({ documentId });
      }
    },
    createHolder: async (documentId: string, data: Data): Promise<void> => {
      const all: Data = { documentId, title: documentId, ...data };
      await holders().create({ data: all });
    },
    relations: async (
      documentId: string,
      status: 'draft' | 'published' = 'published',
      locale = 'de',
    ): Promise<Relations> => {
      const entry = await holders().findOne({
        documentId,
        locale,
        status,
        populate: {
          one: true,
          many: true,
          both: true,
          parent: true,
          related: true,
          links: { populate: ['target'] },
          zone: { on: { 'part.link': { populate: ['target'] }, 'part.fact': true } },
        },
      });
      if (!isRecord(entry)) throw new Error(`There is no ${status} ${documentId} in ${locale}.`);
      return {
        one: idOf(entry.one),
        many: ids(entry.many),
        both: ids(entry.both),
        parent: idOf(entry.parent),
        related: ids(entry.related),
        links: targets(entry.links),
        zone: targets(entry.zone),
      };
    },
  };
};

/** Every kind of relation, pointing to targets that are there. */
export const everyRelation = (parent: string) => ({
  one: 't1',
  many: ['t3', 't1', 't2'],
  both: ['t2', 't1'],
  parent,
  related: [parent],
  links: [
    { label: 'a', target: 't2' },
    { label: 'b', target: 't1' },
  ],
  zone: [
    { __component: 'part.link', label: 'z', target: 't1' },
    { __component: 'part.fact', text: 'f' },
  ],
});

export const expectedRelations = (parent: string): Relations => ({
  one: 't1',
  many: ['t3', 't1', 't2'],
  both: ['t2', 't1'],
  parent,
  related: [parent],
  links: ['t2', 't1'],
  zone: ['t1', null],
});
