import { parentPort, workerData } from 'node:worker_threads';
import type { PageData } from '../content/page-data.ts';
import { PageRenderer } from './page-renderer.ts';
import { renderAndRead } from './rendering.ts';

// The helper says where the code is that it was started for.
const renderer = PageRenderer.open(String(workerData));

parentPort?.on('message', (pages: readonly PageData[]) => void answer(pages));

async function answer(pages: readonly PageData[]): Promise<void> {
  const opened = await renderer;
  const renderings = [];
  for (const page of pages) renderings.push(await renderAndRead(opened, page));
  parentPort?.postMessage(renderings);
}
