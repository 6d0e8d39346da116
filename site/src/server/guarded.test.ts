import { createReadStream, type ReadStream, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { get, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { guarded } from './guarded.ts';
import { listen, stop } from './listen.ts';

const file = join(tmpdir(), `guarded-${process.pid}.bin`);
let sent: ReadStream[];
let server: Server;

beforeEach(async () => {
  writeFileSync(file, '');
  // More than what fits between server and client, so that it cannot all be under way.
  truncateSync(file, 64 * 1024 * 1024);
  sent = [];
  const send = guarded((_, response) => {
    const source = createReadStream(file);
    sent.push(source);
    source.pipe(response);
  });
  server = await listen(send, 0);
});
afterEach(async () => {
  server.closeAllConnections();
  await stop(server);
  rmSync(file);
});

/** Asks, and goes as soon as the answer begins. */
function askAndGo(): Promise<void> {
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return new Promise((resolve, reject) => {
    get({ port, agent: false }, (response) => {
      response.on('close', resolve).on('error', () => undefined);
      response.destroy();
    }).on('error', reject);
  });
}

describe('a file that is sent', () => {
  it('is closed when who asked for it goes', async () => {
    await Promise.all(Array.from({ length: 20 }, askAndGo));
    expect(sent).toHaveLength(20);
    await vi.waitFor(() => expect(sent.map(({ closed }) => closed)).not.toContain(false));
  });
});
