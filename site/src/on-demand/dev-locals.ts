import { assemble } from '../content/assemble/index.ts';
import { currentContent } from '../content/current.ts';
import { onDemandFrames } from '../content/on-demand/frames.ts';
import { searchDocument } from '../content/search/search-document.ts';
import { buildIndex } from '../search/index.ts';

let locals: ReturnType<typeof load> | undefined;

/** In development nobody serves a release: the routes get the same from the content at hand. */
export function devLocals(): Promise<App.Locals> {
  return (locals ??= load());
}

async function load(): Promise<App.Locals> {
  const { library, routes } = await currentContent();
  const index = buildIndex(
    [...routes].flatMap((route) => searchDocument(route, assemble(library, routes, route)) ?? []),
  );
  return {
    frames: onDemandFrames(library, routes),
    search: async (query, options) => index.search(query, options),
  };
}
