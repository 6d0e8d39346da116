import { errors } from '@strapi/utils';
import type { Arguments, Builders } from '../extensions/graphql/plugin.ts';

/** Arguments that would hand out, or tell apart, what is not published. */
const publicationArguments = ['status', 'hasPublishedVersion', 'publicationFilter'];

const withoutPublicationArguments = (args: Arguments): Arguments =>
  Object.fromEntries(Object.entries(args).filter(([name]) => !publicationArguments.includes(name)));

/** Sorting across a relation would order by entries that may not be published. */
const refuseRelationSort = (sort: unknown): void => {
  for (const term of [sort].flat()) {
    if (typeof term === 'string' && term.includes('.')) {
      throw new errors.ValidationError(`Cannot sort by "${term}": only fields of the entry itself can be sorted by.`);
    }
  }
};

export const boundBuilders = (builders: Builders): Builders => ({
  ...builders,
  utils: {
    ...builders.utils,
    getContentTypeArgs: (...parameters) => {
      const args = builders.utils.getContentTypeArgs(...parameters);
      return args && withoutPublicationArguments(args);
    },
    transformArgs: (args, options) => {
      refuseRelationSort(args.sort);
      return builders.utils.transformArgs(args, options);
    },
  },
});
