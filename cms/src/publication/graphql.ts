import type { Core } from '@strapi/strapi';
import { isContentType } from '@themenportal/shared/content';
import { isLocale } from '@themenportal/shared/locales';
import { z } from 'zod';
import { loadBudget } from '../public-api/load-budget.ts';
import { publicationStatus } from './status.ts';

const typeDefs = /* GraphQL */ `
  type Query {
    "Whether what is published of a document in a language has reached the site; null when nothing is published."
    publicationStatus(
      "topic, concept, cornerstone, office, service-teaser, legal-page, portal, redirect or alert"
      type: String!
      documentId: ID!
      "Of types without translations: de"
      locale: String!
    ): PublicationProgress
  }

  type PublicationProgress {
    state: PublicationState!
    "When its latest change was published."
    publishedAt: DateTime!
    "Since when the site shows it; null unless LIVE."
    liveSince: DateTime
    "In German, why the site does not show it; null unless FAILED."
    reason: String
  }

  enum PublicationState {
    "On its way to the site, which still shows what it was before, if anything."
    PUBLISHED
    "The site shows it."
    LIVE
    "The site cannot show it; it shows the last version that it could, if any."
    FAILED
  }
`;

const ArgumentsSchema = z.object({ type: z.string(), documentId: z.string(), locale: z.string() });

type Resolver = (parent: unknown, args: unknown, context: object) => Promise<unknown>;

/** Adds the status to the public schema. It speaks of what is published only: a draft is not there for anyone. */
export function extendSchema(strapi: Core.Strapi): void {
  const resolve: Resolver = async (_parent, args, context) => {
    loadBudget(context).spend(1);
    const { type, documentId, locale } = ArgumentsSchema.parse(args);
    if (!isContentType(type) || !isLocale(locale)) return null;
    const status = await publicationStatus(strapi, { type, documentId, locale });
    if (status === undefined || status.withdrawn) return null;
    const { state, publishedAt, liveSince, reason } = status;
    return { state: state.toUpperCase(), publishedAt, liveSince, reason };
  };
  strapi
    .plugin('graphql')
    .service('extension')
    .use({
      typeDefs,
      resolvers: { Query: { publicationStatus: resolve } },
      resolversConfig: { 'Query.publicationStatus': { auth: false } },
    });
}
