import type { SearchDocument } from '../documents/document.ts';
import type { Group } from '../query/group.ts';
import type { Analyzer } from '../text/analyzer.ts';
import { Matcher } from './matcher.ts';

/** How the best page writes the words that were mistyped, put into the query: "Meinten Sie …?" */
export function suggest(query: string, groups: readonly Group[], page: SearchDocument, analyzer: Analyzer): string[] {
  const source = [page.title, ...page.headings, page.summary, page.text].join('\n');
  let suggestion = query;
  for (const group of groups.filter(({ corrected }) => corrected)) {
    const [match] = new Matcher([group], analyzer).find(source).matches;
    if (match) suggestion = suggestion.replace(group.typed, () => source.slice(match.start, match.end));
  }
  return suggestion === query ? [] : [suggestion];
}
