import { fileURLToPath } from 'node:url';

/** The Astro project. */
export const siteRoot = fileURLToPath(new URL('../', import.meta.url));
