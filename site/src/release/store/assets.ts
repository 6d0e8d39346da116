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

/** Assets whose day is over. */
export function expiredAssets(records: Records, at: string): string[] {
  return [...records.all('retired')].filter(({ value }) => value <= at).map(({ key }) => key);
}
