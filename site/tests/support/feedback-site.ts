import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type FeedbackService, feedbackService } from '../../src/feedback/service.ts';
import { releasePaths } from '../../src/release/paths.ts';
import { createApp } from '../../src/server/app.ts';
import { listen } from '../../src/server/listen.ts';
import { OnDemand } from '../../src/server/on-demand/on-demand.ts';
import { ServedRelease } from '../../src/server/served-release.ts';
import { readSettings } from '../../src/settings.ts';
import { DEMO } from './demo.ts';
import { FeedbackCms } from './feedback-cms.ts';
import { runBuild } from './run-build.ts';
import { freePort } from './free-port.ts';

/** The demo site, built once, with a server and a CMS of its own for each test. */
export class FeedbackSite {
  readonly base: string;
  readonly cms: FeedbackCms;
  /** What a process of its own needs to serve the same. */
  readonly env: Record<string, string>;
  readonly outbox: string;
  log = '';
  #server: Server | undefined;
  #service: FeedbackService | undefined;

  private constructor(port: number, cms: FeedbackCms, dataDir: string, env: Record<string, string>) {
    this.base = `http://127.0.0.1:${port}`;
    this.cms = cms;
    this.env = { DATA_DIR: dataDir, CMS_URL: cms.url, SITE_PORT: String(port), FEEDBACK_TOKEN: cms.token, ...env };
    this.outbox = join(dataDir, 'site', 'outbox');
  }

  static async start(dataDir: string, env: Record<string, string>): Promise<FeedbackSite> {
    const site = new FeedbackSite(await freePort(), new FeedbackCms(await freePort()), dataDir, env);
    await site.cms.up();
    await site.#serve();
    return site;
  }

  async #serve(): Promise<void> {
    const settings = readSettings(this.env);
    const service = feedbackService(settings, (line) => (this.log += `${line}\n`));
    const served = new ServedRelease(releasePaths(settings.dataDir).current);
    this.#server = await listen(
      createApp(served, { onDemand: new OnDemand({ feedback: service?.desk }) }),
      settings.sitePort,
    );
    this.#service = service;
    service?.start();
  }

  /** Leaves the port, the outbox and the CMS to another process. */
  async stopServing(): Promise<void> {
    this.#server?.closeAllConnections();
    this.#server?.close();
    await this.#service?.stop();
  }

  async stop(): Promise<void> {
    await this.stopServing();
    await this.cms.down();
    await rm(this.outbox, { recursive: true, force: true });
  }
}

/** Call it at the top of a file and use the returned function inside tests. */
export function useFeedbackSite(env: Record<string, string> = {}): () => FeedbackSite {
  let dataDir: string;
  let site: FeedbackSite | undefined;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'feedback-'));
    const { code, stderr } = await runBuild({ DATA_DIR: dataDir, CONTENT_SNAPSHOT: DEMO.snapshot });
    if (code !== 0) throw new Error(stderr);
  });
  beforeEach(async () => {
    site = await FeedbackSite.start(dataDir, env);
  });
  afterEach(() => site?.stop());
  afterAll(() => rm(dataDir, { recursive: true }));
  return () => {
    if (!site) throw new Error('The site runs only while tests run.');
    return site;
  };
}
