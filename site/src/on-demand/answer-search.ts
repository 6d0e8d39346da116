import type { Locale } from '@themenportal/shared/locales';
import type { PageData } from '../content/page-data.ts';
import { assembleSearch, type SearchOutcome } from '../content/search/search-page.ts';
import { type AskedSearch, HITS_PER_PAGE, readSearch } from '../content/search/search-request.ts';

type Locals = Pick<App.Locals, 'frames' | 'search'>;

/** The page for whatever was asked. A search that does not work is a page as well, and says so. */
export async function answerSearch(
  locals: Locals,
  locale: Locale,
  parameters: URLSearchParams,
): Promise<{ page: PageData; status: 200 | 503 }> {
  const asked = readSearch(parameters);
  const outcome = await ask(locals, locale, asked);
  return {
    page: assembleSearch(locals.frames, locale, asked, outcome),
    status: outcome === 'unavailable' ? 503 : 200,
  };
}

async function ask({ search }: Locals, locale: Locale, { query, page }: AskedSearch): Promise<SearchOutcome> {
  if (query === '') return 'nothing asked';
  const from = (number: number) => ({ locale, limit: HITS_PER_PAGE, offset: (number - 1) * HITS_PER_PAGE });
  try {
    const result = await search(query, from(page));
    const last = Math.max(1, Math.ceil(result.total / HITS_PER_PAGE));
    // Behind the end stands the last page, not an empty one.
    return page > last ? await search(query, from(last)) : result;
  } catch (error) {
    console.error(error);
    return 'unavailable';
  }
}
