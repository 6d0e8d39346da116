import type { APIRoute } from 'astro';
import { currentContent } from '../../content/current.ts';
import { securityTxt } from '../../content/security-txt.ts';

export const GET: APIRoute = async ({ site }) => {
  const { library, securityContact } = await currentContent();
  const text = securityTxt(library, { contact: securityContact, siteUrl: site?.origin ?? '' });
  return text === undefined ? new Response(null, { status: 404 }) : new Response(text);
};
