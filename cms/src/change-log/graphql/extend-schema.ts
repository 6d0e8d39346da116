import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { loadBudget } from '../../public-api/load-budget.ts';
import { readHead } from '../log/head.ts';
import { pageLength } from './page-length.ts';
import { readChangePage } from './read-change-page.ts';
import { readEntryPage } from './read-entry-page.ts';
import { typeDefs } from './type-definitions.ts';

const ChangesArguments = z.object({ after: z.number().int(), first: z.number().int() });
const EntriesArguments = z.object({ type: z.string(), after: z.string().nullish(), first: z.number().int() });

type Resolver = (parent: unknown, args: unknown, context: object) => Promise<unknown>;

/** Adds the log to the public schema, for everyone, within the bounds of the API. */
export function extendSchema(strapi: Core.Strapi): void {
  const changeLog: Resolver = () => readHead(strapi);

  const changes: Resolver = (_parent, args, context) => {
    const { after, first } = ChangesArguments.parse(args);
    return readChangePage(strapi, after, pageLength(first, loadBudget(context)));
  };

  const publishedEntries: Resolver = (_parent, args, context) => {
    const { type, after, first } = EntriesArguments.parse(args);
    return readEntryPage(strapi, type, after ?? '', pageLength(first, loadBudget(context)));
  };

  const isPublic = { auth: false };
  strapi
    .plugin('graphql')
    .service('extension')
    .use({
      typeDefs,
      resolvers: { Query: { changeLog, changes, publishedEntries } },
      resolversConfig: {
        'Query.changeLog': isPublic,
        'Query.changes': isPublic,
        'Query.publishedEntries': isPublic,
      },
    });
}
