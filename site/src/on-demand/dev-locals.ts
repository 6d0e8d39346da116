import { assemble } from '../content/assemble/index.ts';
import { currentContent } from '../content/current.ts';
import { recordsOf } from '../content/outputs/records.ts';
import { feedbackService } from '../feedback/service.ts';
import { buildIndex } from '../search/index.ts';
import { readSettings } from '../settings.ts';

let locals: ReturnType<typeof load> | undefined;

/** In development nobody serves a release: the routes get the same from the content at hand. */
export function devLocals(): Promise<App.Locals> {
  return (locals ??= load());
}

async function load(): Promise<App.Locals> {
  const content = await currentContent();
  const { library, routes } = content;
  const feedback = feedbackService(readSettings(process.env));
  feedback?.start();
  const { search, offices, frames } = recordsOf(content);
  const index = buildIndex(search);
  return {
    frames,
    feedback: feedback?.desk,
    titleOf: async (path) => (routes.has(path) ? assemble(library, routes, routes.find(path)).title : undefined),
    openNow: (path) => offices.get(path),
    now: () => new Date(),
    search: async (query, options) => index.search(query, options),
  };
}
