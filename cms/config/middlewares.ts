export default [
  'strapi::logger',
  'strapi::errors',
  'strapi::security',
  // Of the public API only, see the boundary.
  'strapi::compression',
  { resolve: './src/public-api/boundary.js' },
  { resolve: './src/feedback/door.js' },
  { resolve: './src/publication/door.js' },
  { resolve: './src/admin-panel/pending.js' },
  // The admin panel has the origin of the CMS; the public API sets its own CORS headers.
  { name: 'strapi::cors', config: { origin: [], credentials: false } },
  'strapi::query',
  'strapi::body',
  'strapi::favicon',
  'strapi::public',
];
