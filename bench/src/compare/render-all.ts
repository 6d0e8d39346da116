import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readSnapshot } from '../../../site/src/content/snapshot.ts';
import { ReleaseRenderer } from '../../../site/src/render/release-renderer.ts';
import { pagesIn } from './pages.ts';

// `node src/compare/render-all.ts SNAPSHOT SERVER OUTPUT SITE_URL [topic]`: all pages of a recorded city with built code, as files.
const [snapshot = '', server = '', output = '', siteUrl = '', kind] = process.argv.slice(2);
const all = [...pagesIn(await readSnapshot(snapshot), siteUrl)];
const pages = all.filter(([, page]) => kind === undefined || page.kind === kind);
const renderer = await ReleaseRenderer.open(server);
const renderings = await renderer.render(pages.map(([, page]) => page));
for (const [index, [file]] of pages.entries()) {
  const rendering = renderings[index];
  if (rendering === undefined || 'failure' in rendering) throw new Error(`${file}: ${rendering?.failure}`);
  const target = path.join(output, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, rendering.html);
}
