import type { EmittedPage } from './emitted-page.ts';
import { ASSET_FOLDERS } from './store/index.ts';

/** With or without the site before it: the picture that stands for a page elsewhere is named in full. */
const ASSET_ADDRESS = new RegExp(`^(?:https?://[^/]+)?/((?:${ASSET_FOLDERS.join('|')})/[^?#]+)`);

/** The assets that pages name, as files below `client`. One of another site may be among them, which keeps nothing here. */
export function assetsOf(pages: Iterable<Pick<EmittedPage, 'links' | 'loads'>>): string[] {
  // Thousands of pages name the same few.
  const addresses = new Set<string>();
  for (const { links, loads } of pages) {
    for (const address of links) addresses.add(address);
    for (const address of loads.all) addresses.add(address);
  }
  const assets = new Set<string>();
  for (const address of addresses) {
    const file = ASSET_ADDRESS.exec(address)?.[1];
    if (file !== undefined) assets.add(file);
  }
  return [...assets];
}
