import type { Core } from '@strapi/strapi';
import type { GraphQLSchema } from 'graphql';

/** The parts of @strapi/plugin-graphql 5.54 that are narrowed here; the plugin publishes no types for them. */
export interface GraphqlPlugin {
  services: {
    builders(context: StrapiContext): Builders;
    'content-api'(context: StrapiContext): ContentApi;
  };
}

interface StrapiContext {
  strapi: Core.Strapi;
}

interface ContentApi {
  buildSchema(): GraphQLSchema;
}

export interface Builders {
  utils: {
    getContentTypeArgs(...parameters: unknown[]): Arguments | undefined;
    transformArgs(args: Arguments, options: unknown): Arguments;
  };
}

export type Arguments = Record<string, unknown>;
