import type { Core, Schema, UID } from '@strapi/strapi';
import type { GraphQLSchema } from 'graphql';

/** The parts of @strapi/plugin-graphql 5.54 that are narrowed here; the plugin publishes no types for them. */
export interface GraphqlPlugin {
  services: {
    builders: (context: StrapiContext) => Builders;
    'content-api': (context: StrapiContext) => ContentApi;
  };
}

export interface StrapiContext {
  strapi: Core.Strapi;
}

interface ContentApi {
  buildSchema: () => GraphQLSchema;
}

export interface Builders {
  /** Creates the builders of one API; `get` hands them out later. */
  new: (name: string, registry: unknown) => ResolverFactories;
  get: (name: string) => ResolverFactories | undefined;
  utils: {
    getContentTypeArgs: (model: { modelType: string }, options?: { isNested?: boolean }) => Arguments | undefined;
    transformArgs: (
      args: Arguments,
      options: { contentType: Schema.Schema; usePagination?: boolean },
    ) => Arguments & Slice;
  };
}

export type Arguments = Readonly<Record<string, unknown>>;

/** What `pagination` becomes, within defaultLimit and maxLimit. */
export interface Slice {
  start?: number;
  limit?: number;
}

/** The request's context, one object for each request. */
export type Context = object;

export type Row = Readonly<Record<string, unknown>> & { id: number };

export interface AttributeOf {
  contentTypeUID: UID.Schema;
  attributeName: string;
}

type Resolver = (parent: Row, args: Arguments, context: Context, info: unknown) => Promise<unknown>;

export interface ResolverFactories {
  buildAssociationResolver: (of: AttributeOf) => Resolver;
  buildComponentResolver: (of: AttributeOf) => Resolver;
  buildDynamicZoneResolver: (of: AttributeOf) => Resolver;
}
