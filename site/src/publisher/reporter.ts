import type { Settings } from '../settings.ts';
import type { LiveSite } from './live-site.ts';
import { reportOf, sendReport } from './report.ts';

/** Tells the CMS what is live, until it has heard it. */
export class Reporter {
  readonly #settings: Pick<Settings, 'cmsUrl' | 'changesSecret'>;
  readonly #log: (line: string) => void;
  #told = '';
  #complaint = '';

  constructor(settings: Pick<Settings, 'cmsUrl' | 'changesSecret'>, log: (line: string) => void) {
    this.#settings = settings;
    this.#log = log;
    if (settings.changesSecret === undefined)
      log('✗ CHANGES_SECRET is not set: editors do not see what is live. Set the same value as for the CMS.');
  }

  /** Publishing does not depend on it: what cannot be told now is told later. */
  async report(site: LiveSite, { rolledBack }: { rolledBack: boolean }): Promise<void> {
    const { cmsUrl, changesSecret: secret } = this.#settings;
    const summary = summaryOf(site, rolledBack);
    if (secret === undefined || summary === this.#told) return;
    const { cursor, failures, manifest } = site.store;
    try {
      const live = { log: manifest.log, cursor, release: manifest.id, failures, rolledBack };
      await sendReport(reportOf(live, new Date()), { cmsUrl, secret });
      this.#told = summary;
      this.#complaint = '';
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (reason !== this.#complaint) this.#log(`✗ The CMS was not told what is live; it will be. ${reason}`);
      this.#complaint = reason;
    }
  }
}

function summaryOf({ store }: LiveSite, rolledBack: boolean): string {
  return JSON.stringify([store.manifest.id, store.cursor, store.failures, rolledBack]);
}
