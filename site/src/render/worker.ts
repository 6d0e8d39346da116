import { parentPort, workerData } from 'node:worker_threads';
import type { PageData } from '../content/page-data.ts';
import { PageRenderer } from './page-renderer.ts';
import { renderAndRead } from './rendering.ts';

// The helper says where the code is that it was started for.
const renderer = await PageRenderer.open(String(workerData));

/** When what was asked before is answered. */
let turn = Promise.resolve();

parentPort?.on('message', (pages: readonly PageData[]) => void (turn = turn.then(() => answer(pages))));
// It is ready.
parentPort?.postMessage([]);

async function answer(pages: readonly PageData[]): Promise<void> {
  const renderings = [];
  for (const page of pages) renderings.push(await renderAndRead(renderer, page));
  parentPort?.postMessage(renderings);
}
