import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Feedback } from '@themenportal/shared/feedback';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Courier } from './courier.ts';
import { type Delivery, DeliveryError } from './deliver.ts';
import { NotKeptError, Outbox } from './outbox.ts';

let folder: string;
let outbox: Outbox;
let courier: Courier | undefined;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'outbox-')), 'outbox');
  outbox = new Outbox(folder, { maxMessages: 3 });
});
afterEach(async () => {
  await courier?.stop();
  await rm(join(folder, '..'), { recursive: true });
});

const message = (digit: string): Feedback => ({
  deliveryId: digit.repeat(64),
  kind: 'helpful',
  pagePath: '/themen/',
  language: 'de',
  answerWanted: false,
  receivedAt: '2026-11-23T10:00:00.000Z',
});

describe('the outbox', () => {
  it('keeps a message whole, readable by nobody else', async () => {
    await outbox.keep(message('a'));
    expect(await outbox.read('a'.repeat(64))).toEqual(message('a'));
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(join(folder, `${'a'.repeat(64)}.json`))).mode & 0o777).toBe(0o600);
  });

  it('keeps a message once', async () => {
    await Promise.all([outbox.keep(message('a')), outbox.keep(message('a'))]);
    expect(await outbox.ids()).toEqual(['a'.repeat(64)]);
  });

  it('says when it is full, and leaves nothing half written', async () => {
    for (const digit of ['a', 'b', 'c']) await outbox.keep(message(digit));
    await expect(outbox.keep(message('d'))).rejects.toThrow(NotKeptError);
    expect(await readdir(folder)).toHaveLength(3);
  });

  it('says when it cannot be written', async () => {
    await writeFile(folder, 'a file in its place');
    await expect(outbox.keep(message('a'))).rejects.toThrow(/was not kept in .*(EEXIST|ENOTDIR)/);
    await rm(folder);
  });

  it('forgets what a crash cut short', async () => {
    await mkdir(folder);
    await writeFile(join(folder, 'x.partial'), '{"deliv');
    expect(await outbox.ids()).toEqual([]);
    await outbox.removePartials();
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('the courier', { timeout: 60_000 }, () => {
  const taken: string[] = [];
  const logged: string[] = [];
  const start = (deliver: (feedback: Feedback) => Promise<Delivery>) => {
    taken.length = logged.length = 0;
    courier = new Courier({ outbox, deliver, log: (line) => logged.push(line), firstPauseMs: 5, longestPauseMs: 20 });
    courier.wake();
  };
  const take = async ({ deliveryId }: Feedback): Promise<Delivery> => {
    taken.push(deliveryId.slice(0, 1));
    return 'stored';
  };
  const emptied = () => vi.waitFor(async () => expect(await outbox.ids()).toEqual([]), 15_000);

  it('delivers what an earlier run left behind, and what comes in', async () => {
    await outbox.keep(message('a'));
    start(take);
    await emptied();
    await outbox.keep(message('b'));
    courier?.wake();
    await emptied();
    expect(taken).toEqual(['a', 'b']);
    expect(logged).toEqual([]);
  });

  it('tries until the CMS is back, complaining once', async () => {
    await outbox.keep(message('a'));
    let failures = 4;
    start(async (feedback) => {
      if (failures-- > 0) throw new DeliveryError('the CMS did not answer');
      return take(feedback);
    });
    // The outbox is empty a moment before the last line is logged.
    await vi.waitFor(() => expect(logged).toHaveLength(2), 15_000);
    expect(await outbox.ids()).toEqual([]);
    expect(taken).toEqual(['a']);
    expect(logged).toEqual([
      '✗ Feedback waits in the outbox: the CMS did not answer.',
      '✓ The CMS takes feedback again; what waited is delivered.',
    ]);
  });

  it('lets a message that the CMS stumbles over not hold up the others', async () => {
    for (const digit of ['a', 'b']) await outbox.keep(message(digit));
    start(async (feedback) => {
      if (feedback.deliveryId.startsWith('a')) throw new DeliveryError('the CMS answered 500');
      return take(feedback);
    });
    await vi.waitFor(() => expect(taken).toEqual(['b']), 15_000);
    expect(await outbox.ids()).toEqual(['a'.repeat(64)]);
  });

  it('puts aside what the CMS will never take, and what is no message', async () => {
    await outbox.keep(message('a'));
    await writeFile(join(folder, `${'b'.repeat(64)}.json`), '{"deliv');
    start(async () => 'refused');
    await emptied();
    expect(await readdir(join(folder, 'refused'))).toHaveLength(2);
    await vi.waitFor(() => expect(logged).toHaveLength(2), 15_000);
  });

  it('leaves what it could not deliver for the next run', async () => {
    await outbox.keep(message('a'));
    start(async () => {
      throw new DeliveryError('the CMS did not answer');
    });
    await vi.waitFor(() => expect(logged).toHaveLength(1), 15_000);
    await courier?.stop();
    expect(await outbox.ids()).toEqual(['a'.repeat(64)]);
  });
});
