import type { APIRoute } from 'astro';
import { currentContent } from '../content/current.ts';
import { sitemap } from '../content/sitemap.ts';

export const GET: APIRoute = async ({ site }) => {
  const { library, routes } = await currentContent();
  return new Response(sitemap(library, routes, site?.origin ?? ''));
};
