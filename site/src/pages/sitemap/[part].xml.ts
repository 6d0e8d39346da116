import type { APIRoute, GetStaticPaths } from 'astro';
import { type FileProps, filesBelow } from '../../content/outputs/static-files.ts';

export const getStaticPaths = (async () =>
  (await filesBelow('sitemap')).map((file) => ({
    params: { part: file.key.slice('sitemap/'.length, -'.xml'.length) },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<FileProps> = ({ props }) => new Response(props.file.data());
