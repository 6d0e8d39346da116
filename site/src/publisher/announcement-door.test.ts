import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { signatureHeaders } from '@themenportal/shared/announcements';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { guarded } from '../server/guarded.ts';
import { listen, stop } from '../server/listen.ts';
import { announcementDoor } from './announcement-door.ts';

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const announcement = {
  type: 'content.changed',
  timestamp: '2026-11-24T10:00:00.000Z',
  data: { log: 'a', cursor: 7, after: 6 },
};

const wake = vi.fn();
let server: Server;
let address: string;
const open = async (ownSecret: string | undefined) => {
  server = await listen(guarded(announcementDoor(ownSecret, wake)), 0);
  address = `http://127.0.0.1:${z.object({ port: z.number() }).parse(server.address()).port}/-/changes`;
};
beforeEach(() => open(secret));
afterEach(async () => {
  wake.mockClear();
  server.closeAllConnections();
  await stop(server);
});

async function announce(body: string, signedWith = secret): Promise<number> {
  const headers = signatureHeaders(signedWith, { id: randomUUID(), at: new Date(), body });
  return (await fetch(address, { method: 'POST', headers: { ...headers }, body })).status;
}

describe('the door for announcements', () => {
  it('wakes the publisher for each that the CMS has signed', async () => {
    expect(await announce(JSON.stringify(announcement))).toBe(204);
    expect(wake).toHaveBeenCalledOnce();
  });

  it.each([
    [
      'is signed with another secret',
      401,
      JSON.stringify(announcement),
      `whsec_${Buffer.alloc(32, 8).toString('base64')}`,
    ],
    ['is no JSON', 400, '{', secret],
    ['says something else', 400, '{"type":"content.deleted"}', secret],
    ['is far too long', 413, JSON.stringify({ ...announcement, more: 'x'.repeat(20_000) }), secret],
  ])('refuses what %s', async (_, status, body, signedWith) => {
    expect(await announce(body, signedWith)).toBe(status);
    expect(wake).not.toHaveBeenCalled();
  });

  it('refuses what is not signed at all, and what is only asked for', async () => {
    expect((await fetch(address, { method: 'POST', body: '{}' })).status).toBe(401);
    const asked = await fetch(address);
    expect([asked.status, asked.headers.get('allow')]).toEqual([405, 'POST']);
    expect(wake).not.toHaveBeenCalled();
  });

  it('says that it is closed where there is no secret', async () => {
    await stop(server);
    await open(undefined);
    expect(await announce(JSON.stringify(announcement))).toBe(503);
  });
});
