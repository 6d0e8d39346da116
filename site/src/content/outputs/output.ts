import type { SearchDocument } from '../../search/index.ts';
import type { OnDemandFrame } from '../on-demand/frames.ts';
import type { OpenNowOffice } from '../on-demand/open-now-offices.ts';
import type { PageData } from '../page-data.ts';
import type { RedirectTarget } from '../redirects.ts';

/** All that content makes of a release, by kind. What else lies there (scripts, styles, media) is not of the content. */
export interface OutputData {
  /** Rendered to a file. */
  page: PageData;
  /** A file as it is: a feed, a calendar, a part of the sitemap. */
  file: string;
  /** A page as the search sees it, by the page's path. */
  search: SearchDocument;
  /** By the path of the page that says whether it is open. */
  office: OpenNowOffice;
  /** What stands around a page that is rendered on demand, by language. */
  frame: OnDemandFrame;
  /** By the old address. */
  redirect: RedirectTarget;
}

export type OutputKind = keyof OutputData;

export interface OutputName {
  readonly kind: OutputKind;
  /** Unique in its kind. Of a page or a file, where it lies below `client/`: `themen/integration/index.html`. */
  readonly key: string;
}

interface OutputOf<K extends OutputKind> extends OutputName {
  readonly kind: K;
  /** Pure: the same content gives the same. */
  readonly data: () => OutputData[K];
}

export type Output = { [K in OutputKind]: OutputOf<K> }[OutputKind];
