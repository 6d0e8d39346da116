import type { APIRoute, GetStaticPaths } from 'astro';
import { currentContent } from '../../content/current.ts';
import { toAtom } from '../../content/feeds/atom.ts';
import { type Branch, branchesOf, feedPath } from '../../content/feeds/branches.ts';
import { feedOf } from '../../content/feeds/feed.ts';

export const getStaticPaths = (async () => {
  const { library } = await currentContent();
  return branchesOf(library).map((branch) => ({
    params: { path: feedPath(branch).split('/').slice(1, -1).join('/') || undefined },
    props: { branch },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ branch: Branch }> = async ({ props, site }) => {
  const { library } = await currentContent();
  return new Response(toAtom(feedOf(library, props.branch), site?.origin ?? ''));
};
