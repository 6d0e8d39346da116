import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readSnapshot } from '../../../site/src/content/snapshot.ts';
import { ReleaseRenderer } from '../../../site/src/render/release-renderer.ts';
import { pagesIn } from './pages.ts';

// `node src/compare/render-all.ts SNAPSHOT SERVER OUTPUT SITE_URL [topic]`: all pages of a recorded city with built code, as files.
const [snapshot = '', server = '', output = '', siteUrl = '', kind] = process.argv.slice(2);
// First: its threads start meanwhile.
const renderer = await ReleaseRenderer.open(server);
const pages = pagesIn(await readSnapshot(snapshot), siteUrl, kind);
await renderer.render(pages, ({ file }, rendering) => {
  if ('failure' in rendering) throw new Error(`${file}: ${rendering.failure}`);
  const target = path.join(output, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, rendering.bytes.content);
});
await renderer.close();
