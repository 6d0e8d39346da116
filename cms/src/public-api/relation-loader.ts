import type { Core } from '@strapi/strapi';
import DataLoader from 'dataloader';
import type { Row } from '../extensions/graphql/plugin.ts';
import { loadBudget, type LoadBudget } from './load-budget.ts';

/** What a database query of Strapi takes as `populate` for one attribute. */
type Populate = true | { where: Record<string, unknown> };

/**
 * Loads one attribute (relation, media, component, dynamic zone) for all entries that ask for it in the same tick
 * with one query. Strapi's own resolvers ask the database once for each entry.
 */
class RelationLoader {
  private readonly loaders = new Map<string, DataLoader<number, Row[]>>();
  private readonly budget: LoadBudget;
  private readonly strapi: Core.Strapi;

  constructor(strapi: Core.Strapi, budget: LoadBudget) {
    this.strapi = strapi;
    this.budget = budget;
  }

  async load(uid: string, attribute: string, populate: Populate, parent: Row): Promise<Row[]> {
    const key = `${uid}.${attribute}`;
    const known = this.loaders.get(key);
    const loader = known ?? new DataLoader((ids: readonly number[]) => this.loadAll(uid, attribute, populate, ids));
    if (!known) this.loaders.set(key, loader);
    const rows = await loader.load(parent.id);
    // Counted here and not where they are read: an alias asks for the same rows once more and costs again.
    this.budget.spend(rows.length);
    return rows;
  }

  private async loadAll(uid: string, attribute: string, populate: Populate, ids: readonly number[]): Promise<Row[][]> {
    this.budget.assertNotSpent();
    const parents: Row[] = await this.strapi.db.query(uid).findMany({
      select: ['id'],
      where: { id: { $in: [...ids] } },
      populate: { [attribute]: populate },
    });
    const byId = new Map(parents.map((parent) => [parent.id, toList(parent[attribute])]));
    return ids.map((id) => byId.get(id) ?? []);
  }
}

const toList = (value: unknown): Row[] => [value ?? []].flat().filter(isRow);

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && 'id' in value;

const loaders = new WeakMap<object, RelationLoader>();

/** The loader of one request; `context` is what Apollo creates for each. */
export const relationLoader = (strapi: Core.Strapi, context: object): RelationLoader => {
  const known = loaders.get(context);
  if (known) return known;
  const created = new RelationLoader(strapi, loadBudget(context));
  loaders.set(context, created);
  return created;
};
