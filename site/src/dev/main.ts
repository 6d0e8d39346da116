import { setTimeout as sleep } from 'node:timers/promises';
import { explain } from '../explain.ts';
import { readSettings } from '../settings.ts';
import { DevSite } from './dev-site.ts';

const POLL_MS = 3000;

const settings = readSettings(process.env);
const site = new DevSite(settings);

try {
  await site.start();
  process.stdout.write(`✓ The site is served at http://localhost:${settings.sitePort}, with reload\n`);
  void follow();
} catch (error) {
  process.stderr.write(`✗ ${explain(error)}\n`);
  process.exitCode = 1;
}

/** The pages stay as they are while the CMS restarts or holds something broken; each complaint is told once. */
async function follow(): Promise<never> {
  let told = '';
  for (;;) {
    await sleep(POLL_MS);
    try {
      if (await site.update()) process.stdout.write('✓ The content has changed\n');
      told = '';
    } catch (error) {
      const complaint = explain(error);
      if (complaint !== told) process.stderr.write(`✗ ${complaint}\n`);
      told = complaint;
    }
  }
}
