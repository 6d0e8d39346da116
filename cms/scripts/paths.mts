import path from 'node:path';

export const cmsDir = path.dirname(import.meta.dirname);
export const distDir = path.join(cmsDir, 'dist');

/** Where Strapi looks for the panel. */
export const panelDir = path.join(distDir, 'build');
