import type { APIRoute, GetStaticPaths } from 'astro';
import { type FileProps, filesNamed } from '../../content/outputs/static-files.ts';

export const getStaticPaths = (() => filesNamed('feed.atom')) satisfies GetStaticPaths;

export const GET: APIRoute<FileProps> = ({ props }) => new Response(props.file.data());
