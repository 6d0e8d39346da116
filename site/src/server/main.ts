import { SiteError } from '../errors.ts';
import { feedbackService } from '../feedback/service.ts';
import { announcementDoor } from '../publisher/announcement-door.ts';
import { PublisherThread } from '../publisher/publisher-thread.ts';
import { endInterruptedPublish } from '../release/end-interrupted.ts';
import { explain } from '../explain.ts';
import { withPublishLock } from '../release/lock.ts';
import { releasePaths } from '../release/paths.ts';
import { readSettings } from '../settings.ts';
import { createApp } from './app.ts';
import { listen, stop } from './listen.ts';
import { keepReady } from './on-demand/keep-ready.ts';
import { OnDemand } from './on-demand/on-demand.ts';
import { ServedRelease } from './served-release.ts';

try {
  const settings = readSettings(process.env);
  const { dataDir, sitePort, siteUrl } = settings;
  const paths = releasePaths(dataDir);
  // Whatever keeps it from ending, a full disk for one, keeps nobody from reading.
  await withPublishLock(paths.publishLock, () => endInterruptedPublish(paths)).catch(tell);
  const served = new ServedRelease(paths.current);
  const release = served.get()?.id ?? 'no release yet, waiting for the first build';
  const feedback = feedbackService(settings);
  const onDemand = new OnDemand({ feedback: feedback?.desk });
  // What is built from a recorded snapshot follows no CMS.
  const publisher = settings.contentSnapshot === undefined ? new PublisherThread() : undefined;
  const announcements = announcementDoor(settings.changesSecret, () => publisher?.wake());
  const server = await listen(createApp(served, { onDemand, announcements }), sitePort);
  // Only now: a second server on a taken port must not deliver beside the first.
  feedback?.start();
  publisher?.start();
  keepReady(served, onDemand);
  process.stdout.write(`✓ The site is served at ${siteUrl} (${release})\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void Promise.all([stop(server), feedback?.stop(), publisher?.stop()]));
} catch (error) {
  if (!(error instanceof SiteError)) throw error;
  process.stderr.write(`✗ ${error.message}\n`);
  process.exitCode = 1;
}

function tell(error: unknown): void {
  process.stderr.write(`✗ ${explain(error)}\n`);
}
