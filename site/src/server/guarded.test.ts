import { createReadStream, type ReadStream, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
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

/** The answer, as soon as it begins. */
function ask(): Promise<IncomingMessage> {
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return new Promise((resolve, reject) => {
    get({ port, agent: false }, resolve).on('error', reject);
  });
}

describe('a file that is sent', () => {
  it('is closed when who asked for it goes', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, ask));
    for (const answer of answers) answer.destroy();
    expect(sent).toHaveLength(20);
    await vi.waitFor(() => expect(sent.map(({ closed }) => closed)).not.toContain(false));
  });

  it('breaks off where it cannot be read on, so that half of it does not look like the whole', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    const failure = new Error('The disk is gone.');
    const answer = await ask();
    sent[0]?.destroy(failure);
    await expect(buffer(answer)).rejects.toThrow('aborted');
    expect(log.mock.calls).toEqual([[failure]]);
    log.mockRestore();
  });
});
