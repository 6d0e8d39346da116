import { parentPort } from 'node:worker_threads';
import type { SearchAnswer, SearchRequest } from './messages.ts';
import { OpenedIndex } from './opened-index.ts';

const opened = new OpenedIndex();

parentPort?.on('message', (request: SearchRequest) => parentPort?.postMessage(answer(request)));

function answer({ id, file, search }: SearchRequest): SearchAnswer {
  try {
    return { id, result: opened.ask(file, (index) => search && index.search(search.query, search.options)) };
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
