import type { Core } from '@strapi/strapi';
import { anonymousStrategy } from './anonymous-strategy.ts';
import { shapeTypes } from './shape-types.ts';

export const registerPublicApi = (strapi: Core.Strapi): void => {
  strapi.get('auth').register('content-api', anonymousStrategy);
  shapeTypes(strapi);
};
