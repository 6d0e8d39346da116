import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdtemp, rm } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cmsDir } from '../../scripts/paths.mts';
import { throwAwaySettings } from '../../scripts/throw-away-settings.mts';
import { freePort } from '../harness/free-port.ts';

let dataDir: string;

beforeEach(async () => {
  dataDir = path.join(await mkdtemp(path.join(tmpdir(), 'themenportal-process-')), 'data');
});

afterEach(() => rm(path.dirname(dataDir), { recursive: true, force: true }));

const start = (env: Record<string, string>) => {
  const child = spawn(process.execPath, ['scripts/start.mts'], {
    cwd: cmsDir,
    env: { PATH: process.env.PATH, ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return { child, exit: once(child, 'exit'), output: () => output };
};

const until = async (condition: () => boolean): Promise<void> => {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 50));
};

describe('the process of the CMS', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'starts, says where it is, and ends on %s with nothing left',
    async (signal) => {
      const port = await freePort();
      const { child, exit, output } = start({ ...throwAwaySettings(dataDir, port), CMS_LOG_LEVEL: 'error' });
      await until(() => output().includes('CMS ready at') || child.exitCode !== null);
      expect(output().trim()).toBe(
        `CMS ready at http://127.0.0.1:${port}: GraphQL at http://127.0.0.1:${port}/graphql, editors at http://127.0.0.1:${port}/admin`,
      );
      child.kill(signal);
      expect((await exit)[0]).toBe(0);
      await expect(fetch(`http://127.0.0.1:${port}/_health`)).rejects.toThrow();
    },
  );

  test('says in one line that its port is taken, before anything is written', async () => {
    const other = net.createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { exit, output } = start(throwAwaySettings(dataDir, port));
    expect((await exit)[0]).toBe(1);
    other.close();
    expect(output()).toBe(
      `Port ${port} is taken by another program. Stop that program or set CMS_PORT to a free port.\n`,
    );
    await expect(access(dataDir)).rejects.toThrow();
  });

  test('says in one line each what is missing or malformed, before anything is written', async () => {
    const { ADMIN_JWT_SECRET: _missing, ...settings } = throwAwaySettings(dataDir, 1337);
    const { exit, output } = start({ ...settings, CMS_PORT: 'eighty' });
    expect((await exit)[0]).toBe(1);
    expect(output().trim().split('\n')).toEqual([
      expect.stringMatching(/^CMS_PORT is malformed: /),
      expect.stringMatching(/^ADMIN_JWT_SECRET is missing\. /),
    ]);
    await expect(access(dataDir)).rejects.toThrow();
  });
});
