import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { administrator, withDemoPortal } from './demo-portal.ts';
import { recordingDir, timeless } from './recording.ts';

const TOPIC = '/content-manager/collection-types/api::topic.topic/wohnen';

it('builds the site from a live CMS, as recorded, and has an edit on the page once it is published', async () => {
  await withDemoPortal(async ({ cmsUrl, buildSite }) => {
    const release = await buildSite();
    expect(await timeless(release), 'run `pnpm demo:record` after a change of the demo').toEqual(
      await timeless(recordingDir),
    );

    const ask = await logIn(cmsUrl);
    await ask('POST', `${TOPIC}/actions/publish?locale=de`, { title: 'Gut wohnen in der Stadt' });
    await buildSite();
    expect(await readFile(path.join(release, 'client', 'themen', 'wohnen', 'index.html'), 'utf8')).toMatch(
      /<h1[^>]*>\s*Gut wohnen in der Stadt/,
    );
  });
}, 180_000);

/** Calls the panel's own API as the panel does. */
const logIn = async (cmsUrl: string) => {
  const ask = async (method: string, address: string, body?: unknown, token = ''): Promise<unknown> => {
    const response = await fetch(cmsUrl + address, {
      method,
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    expect(response.status, text).toBe(200);
    return JSON.parse(text);
  };
  const login = z
    .object({ data: z.object({ token: z.string() }) })
    .parse(await ask('POST', '/admin/login', administrator));
  return (method: string, address: string, body?: unknown) => ask(method, address, body, login.data.token);
};
