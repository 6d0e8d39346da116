import type { SearchOptions, SearchResult } from '../../search/index.ts';

/** What the server asks its search thread. `file` names the release: the thread opens it first, if it is another one. */
export interface SearchRequest {
  readonly id: number;
  readonly file: string;
  /** Without one, only the release is opened. */
  readonly search?: { readonly query: string; readonly options: SearchOptions };
}

export interface SearchAnswer {
  readonly id: number;
  readonly result?: SearchResult | undefined;
  readonly error?: string;
}
