import { parentPort } from 'node:worker_threads';
import { readSettings } from '../settings.ts';
import { Publisher } from './publisher.ts';
import type { PublisherMessage } from './publisher-thread.ts';

const publisher = new Publisher({
  settings: readSettings(process.env),
  log: (line) => process.stderr.write(`${line}\n`),
});

parentPort?.on('message', (message: PublisherMessage) => {
  if (message === 'wake') publisher.wake();
  else publisher.stop();
});

await publisher.run();
parentPort?.close();
