import type { APIRoute } from 'astro';
import { fileAt } from '../content/outputs/static-files.ts';

export const GET: APIRoute = async () => new Response(await fileAt('robots.txt'));
