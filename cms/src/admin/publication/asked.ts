export type Asked<T> =
  { readonly state: 'loading' } | { readonly state: 'failed' } | { readonly state: 'answered'; readonly answer: T };

/** What came last, and from where. */
export interface Kept<T> {
  readonly path: string | undefined;
  readonly asked: Asked<T>;
}

/** What is known of a path: what another one answered says nothing about it. */
export const askedAt = <T>({ path, asked }: Kept<T>, wanted: string | undefined): Asked<T> =>
  path === wanted ? asked : { state: 'loading' };

/** A path that answered before keeps its answer while it fails. */
export const afterFailure = <T>(last: Kept<T>, path: string): Kept<T> =>
  askedAt(last, path).state === 'answered' ? last : { path, asked: { state: 'failed' } };
