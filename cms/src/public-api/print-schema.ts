import type { Core } from '@strapi/strapi';
import { lexicographicSortSchema, printSchema } from 'graphql';

/** The SDL that the CMS serves, sorted, so that the order of content types does not matter. */
export const printPublicSchema = (strapi: Core.Strapi): string =>
  `${printSchema(lexicographicSortSchema(strapi.plugin('graphql').service('content-api').buildSchema()))}\n`;
