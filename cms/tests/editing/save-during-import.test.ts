import { once } from 'node:events';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { lockForWriting } from '../../src/document-actions/one-at-a-time.ts';
import { useCms } from '../harness/index.ts';
import { desk, refusalOf } from './content.ts';

const cms = useCms();
const topic = 'api::topic.topic';

/** A program of its own, because SQLite's locks hold between programs. */
const WRITER = `
  const database = new (require('node:sqlite').DatabaseSync)(process.argv[1]);
  database.exec('BEGIN IMMEDIATE');
  console.log('writing');
  setInterval(() => database, 1000);
`;

/** Keeps the writer's place as an import does; gives what leaves it. */
const occupy = async (): Promise<() => Promise<void>> => {
  if (inject('postgresServer') === undefined) {
    const file = path.join(cms().dataDir, 'cms.sqlite');
    const writer = spawn(process.execPath, ['-e', WRITER, file], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(writer.stdout, 'data');
    return async () => {
      const ended = once(writer, 'exit');
      writer.kill();
      await ended;
    };
  }
  const left = Promise.withResolvers<void>();
  const taken = Promise.withResolvers<void>();
  const holding = cms().strapi.db.transaction(async () => {
    await lockForWriting(cms().strapi, { patiently: true });
    taken.resolve();
    await left.promise;
  });
  await taken.promise;
  return async () => {
    left.resolve();
    await holding;
  };
};

test('Who saves during an import is told so after some seconds, and saves again when it is over', async () => {
  const { create } = desk(cms().strapi);
  const leave = await occupy();
  const started = performance.now();
  const { message } = await refusalOf(create(topic, { title: 'Währenddessen' })).finally(leave);
  expect(message).toBe('Gerade werden Inhalte eingespielt. Bitte speichern Sie gleich noch einmal.');
  expect(performance.now() - started).toBeLessThan(20_000);
  await create(topic, { title: 'Danach' });
});
