import type { Core } from '@strapi/strapi';

/** People who are invited to the panel start in German; their own later choice stays. */
export const makeGermanTheDefaultLanguage = (strapi: Core.Strapi): void => {
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    beforeCreate({ params }) {
      params.data.preferedLanguage ??= 'de';
    },
  });
};
