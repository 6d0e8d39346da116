import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { childEnvironment } from './child-environment.ts';
import { ChildError } from './child-error.ts';
import { Children, type Child } from './children.ts';
import { isRunning } from './is-running.ts';

// A server with a helper process of its own, which tells the helper's id and then runs on.
const server = `
  const helper = require('node:child_process').spawn('sleep', ['60'], { stdio: 'ignore' });
  console.log('helper ' + helper.pid);
  setInterval(() => {}, 1000);
`;

// A busy machine may take its time; what never happens fails all the same.
const patience = { timeout: 15_000 };

describe('Children', () => {
  let logFile: string;
  let children: Children;
  let lines: string[];

  beforeEach(() => {
    logFile = path.join(mkdtempSync(path.join(tmpdir(), 'children-')), 'logs', 'child.log');
    children = new Children();
    lines = [];
  });
  afterEach(() => children.endAll());

  const start = (code: string): Child =>
    children.start(
      'program',
      { file: process.execPath, args: ['-e', code], cwd: tmpdir() },
      { env: childEnvironment(), logFile, onLine: (line) => lines.push(line) },
    );

  const helperOf = async (): Promise<number> =>
    expect
      .poll(() => lines.find((line) => line.startsWith('helper ')), patience)
      .toBeDefined()
      .then(() => Number(lines[0]?.split(' ')[1]));

  it('resolves when the program ends with success, and keeps its output', async () => {
    await start(`console.log('hello'); console.error('and warn')`).ended;
    const kept = (): string[] => readFileSync(logFile, 'utf8').split('\n').toSorted();
    await expect.poll(kept, patience).toEqual(['', 'and warn', 'hello']);
  });

  it('rejects with the exit code and the last words of a program that fails', async () => {
    const error: unknown = await start(`console.error('the reason'); process.exit(3)`).ended.catch(
      (cause: unknown) => cause,
    );
    expect(error).toBeInstanceOf(ChildError);
    expect(error).toMatchObject({ message: 'program ended with exit code 3.', tail: ['the reason'], logFile });
  });

  it('reports a server that ends by itself, even with success', async () => {
    await expect(start('').unexpectedEnd).rejects.toThrow('program ended by itself.');
  });

  it('stops a server together with what the server started', async () => {
    const child = start(server);
    const helper = await helperOf();
    expect(isRunning(helper)).toBe(true);
    await child.stop();
    expect(isRunning(helper)).toBe(false);
    await expect(child.ended).resolves.toBeUndefined();
  });

  it('ends what a crashed server has left running', async () => {
    const child = start(`${server} setTimeout(() => process.exit(1), 300);`);
    const helper = await helperOf();
    await expect(child.ended).rejects.toThrow('exit code 1');
    await expect.poll(() => isRunning(helper), patience).toBe(false);
  });

  it('ends all of them at once and starts no other afterwards', async () => {
    start(server);
    const helper = await helperOf();
    await children.endAll();
    expect(isRunning(helper)).toBe(false);
    expect(() => start('')).toThrow(/everything is being ended/);
  });
});
