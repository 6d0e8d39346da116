import type { EmittedPage } from '../emitted-page.ts';

/** What a page may not lack or have, whatever it is about. */
export function* contentFaults(path: string, page: EmittedPage): Generator<string> {
  if (!page.lang) yield `${path} names no language`;
  if (!page.title) yield `${path} has no title`;
  if (!page.heading) yield `${path} is empty: it has no main heading`;
  if (page.scripts > 0) yield `${path} carries a script`;
  if (page.forbiddenStyles > 0) yield `${path} carries a style that its content security policy does not allow`;
  for (const id of page.duplicateIds) yield `${path} has the id "${id}" twice`;
}
