import path from 'node:path';

export const cmsDir = path.dirname(import.meta.dirname);

/** What Strapi loads: config/ and src/ as CommonJS. */
export const distDir = path.join(cmsDir, 'dist');

/** The built panel. Strapi looks for it in dist/build, which links here, so that compiling does not touch it. */
export const panelDir = path.join(cmsDir, 'build');

/** Output that is not finished yet. */
export const stagingDir = path.join(cmsDir, '.cache');

/** The public contract as SDL; other packages validate their operations against it. */
export const schemaFile = path.resolve(cmsDir, '../shared/schema.graphql');
