import type { RecordChange, Records } from './records.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Hold files whose names carry a hash of their content: pages that were loaded before may still ask for them. */
export const ASSET_FOLDERS = ['_astro', 'media', 'share'] as const;

export function isAsset(file: string): boolean {
  return ASSET_FOLDERS.some((folder) => file.startsWith(`${folder}/`));
}

/** An asset that nothing refers to any more stays served for a day. */
export function retire(file: string, at: string): RecordChange {
  return { kind: 'retired', key: file, value: new Date(Date.parse(at) + DAY_MS).toISOString() };
}

/** What becomes of the assets that nothing referred to, when these files are in use. */
export function retiredAssets(
  records: Records,
  used: ReadonlySet<string>,
  at: string,
): { readonly back: readonly string[]; readonly expired: readonly string[] } {
  const retired = [...records.all('retired')];
  // A build that took files along noted their compressed copies one by one.
  const isUsed = ({ key }: { key: string }) => used.has(key.replace(/\.(?:br|gz)$/, ''));
  return {
    back: retired.filter(isUsed).map(({ key }) => key),
    expired: retired.filter((one) => !isUsed(one) && one.value <= at).map(({ key }) => key),
  };
}

/** In use again, or gone. */
export function notRetired(file: string): RecordChange {
  return { kind: 'retired', key: file, value: undefined };
}
