import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { withDemoPortal } from './demo-portal.ts';
import { logIn } from './panel.ts';

const TOPICS = '/content-manager/collection-types/api::topic.topic';

it('has on the site what an editor publishes, and says that it is live, with nothing but the server running', async () => {
  await withDemoPortal(async ({ cmsUrl, buildSite, serveSite }) => {
    await buildSite();
    const site = await serveSite();
    const ask = await logIn(cmsUrl);

    await ask('POST', `${TOPICS}/wohnen/actions/publish?locale=de`, { title: 'Gut wohnen in der Stadt' });
    await until(async () => (await textAt(`${site}/themen/wohnen/`)).includes('Gut wohnen in der Stadt'));
    // Where the page is listed, it has its new name, too.
    expect(await textAt(`${site}/`)).toContain('Gut wohnen in der Stadt');
    expect(await textAt(`${site}/suche/?q=wohnen`)).toContain('Gut <mark>wohnen</mark> in der Stadt');
    await until(async () => (await statusOf(cmsUrl)) === 'LIVE');
  });
}, 900_000);

/** What the public API says of the entry. */
const statusOf = async (cmsUrl: string): Promise<string> => {
  const query = '{ publicationStatus(type: "topic", documentId: "wohnen", locale: "de") { state } }';
  const response = await fetch(`${cmsUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return StatusSchema.parse(await response.json()).data.publicationStatus.state;
};

const StatusSchema = z.object({ data: z.object({ publicationStatus: z.object({ state: z.string() }) }) });

const textAt = async (address: string): Promise<string> => (await fetch(address)).text();

/** Waits as long as the test may take. */
const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  while (!(await isSo())) await sleep(20);
};
