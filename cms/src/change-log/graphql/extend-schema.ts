import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { loadBudget } from '../../public-api/load-budget.ts';
import { readHead } from '../log/head.ts';
import { pageLength } from './page-length.ts';
import { payAgain } from './pay-again.ts';
import { type Change, readChangePage } from './read-change-page.ts';
import { type EntryPage, readEntryPage } from './read-entry-page.ts';
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

  const entries = (page: EntryPage, _args: unknown, context: object): unknown[] => {
    payAgain(page, page.entries.length, context);
    return page.entries;
  };

  const entry = (change: Change, _args: unknown, context: object): unknown => {
    // The first that is too much has said so; an error for each would be a long answer too.
    if (loadBudget(context).isSpent) return null;
    payAgain(change, 1, context);
    return change.entry;
  };

  const isPublic = { auth: false };
  strapi
    .plugin('graphql')
    .service('extension')
    .use({
      typeDefs,
      resolvers: {
        Query: { changeLog, changes, publishedEntries },
        PublishedEntryPage: { entries },
        Change: { entry },
      },
      resolversConfig: {
        'Query.changeLog': isPublic,
        'Query.changes': isPublic,
        'Query.publishedEntries': isPublic,
      },
    });
}
