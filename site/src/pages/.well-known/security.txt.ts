import type { APIRoute } from 'astro';
import { fileAt } from '../../content/outputs/static-files.ts';

export const GET: APIRoute = async () => {
  const text = await fileAt('.well-known/security.txt');
  return text === undefined ? new Response(null, { status: 404 }) : new Response(text);
};
