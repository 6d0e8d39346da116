import type { Core } from '@strapi/strapi';
import type { Arguments, Builders, ResolverFactories } from '../extensions/graphql/plugin.ts';
import { batchedResolvers } from './batched-resolvers.ts';
import { boundArguments } from './bound-arguments.ts';

/** Arguments that would hand out, or tell apart, what is not published. */
const publicationArguments = ['status', 'hasPublishedVersion', 'publicationFilter'];

const without = (args: Arguments, names: readonly string[]): Arguments =>
  Object.fromEntries(Object.entries(args).filter(([name]) => !names.includes(name)));

/** The plugin's builders with batching resolvers and without the arguments that anonymous callers must not have. */
export const boundBuilders = (strapi: Core.Strapi, builders: Builders): Builders => {
  const created = new Map<string, ResolverFactories>();
  const utils: Builders['utils'] = {
    ...builders.utils,
    getContentTypeArgs(model, options) {
      // Components and relations keep the order that editors gave them.
      if (model.modelType === 'component') return {};
      const args = builders.utils.getContentTypeArgs(model, options) ?? {};
      return without(args, options?.isNested ? [...publicationArguments, 'filters', 'sort'] : publicationArguments);
    },
    transformArgs(args, options) {
      boundArguments(args);
      return builders.utils.transformArgs(args, options);
    },
  };
  return {
    ...builders,
    utils,
    new(name, registry) {
      const originals = builders.new(name, registry);
      const bound = { ...originals, ...batchedResolvers(strapi, originals, utils) };
      created.set(name, bound);
      return bound;
    },
    get: (name) => created.get(name),
  };
};
