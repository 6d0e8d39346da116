import type { Core, UID } from '@strapi/strapi';
import type {
  Arguments,
  AttributeOf,
  Builders,
  Context,
  ResolverFactories,
  Row,
} from '../extensions/graphql/plugin.ts';
import { relationLoader } from './relation-loader.ts';

const onlyPublished = { where: { publishedAt: { $notNull: true } } };

/** Replaces the plugin's resolvers of relations, media, components and dynamic zones by batching ones. */
export const batchedResolvers = (
  strapi: Core.Strapi,
  originals: ResolverFactories,
  { transformArgs }: Builders['utils'],
): ResolverFactories => {
  const attributeOf = (of: AttributeOf) => strapi.getModel(of.contentTypeUID).attributes[of.attributeName];

  const loadFor =
    ({ contentTypeUID, attributeName }: AttributeOf, populate: true | typeof onlyPublished) =>
    (parent: Row, context: Context): Promise<Row[]> =>
      relationLoader(strapi, context).load(contentTypeUID, attributeName, populate, parent);

  const paginate = (rows: Row[], args: Arguments, uid: UID.ContentType): Row[] => {
    const { start = 0, limit = 0 } = transformArgs(args, { contentType: strapi.contentType(uid), usePagination: true });
    return rows.slice(start, start + limit);
  };

  const associations = (of: AttributeOf, target: UID.ContentType) => {
    const hasDrafts = strapi.contentType(target).options?.draftAndPublish === true;
    const load = loadFor(of, hasDrafts ? onlyPublished : true);
    return async (parent: Row, args: Arguments, context: Context) =>
      toResponse(paginate(await load(parent, context), args, target));
  };

  return {
    buildAssociationResolver(of) {
      const attribute = attributeOf(of);
      if (attribute?.type === 'media') return associations(of, 'plugin::upload.file');
      if (attribute?.type !== 'relation' || !('target' in attribute)) return originals.buildAssociationResolver(of);
      return associations(of, attribute.target);
    },

    buildComponentResolver(of) {
      const attribute = attributeOf(of);
      const repeatable = attribute?.type === 'component' && attribute.repeatable === true;
      const load = loadFor(of, true);
      return async (parent, _args, context) => {
        const rows = await load(parent, context);
        return repeatable ? rows : (rows[0] ?? null);
      };
    },

    buildDynamicZoneResolver(of) {
      const load = loadFor(of, true);
      return (parent, _args, context) => load(parent, context);
    },
  };
};

/** The plugin reads `value` for one and `nodes` for many. */
const toResponse = (rows: Row[]) => ({ value: rows[0] ?? null, nodes: rows, info: { args: {} } });
