import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { withDemoPortal } from './demo-portal.ts';
import { logIn } from './panel.ts';
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
