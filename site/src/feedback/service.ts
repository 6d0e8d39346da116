import { join } from 'node:path';
import { Courier } from './courier.ts';
import { deliver } from './deliver.ts';
import { FeedbackDesk } from './desk.ts';
import { Outbox } from './outbox.ts';

interface Settings {
  feedbackToken: string | undefined;
  cmsUrl: string;
  siteUrl: string;
  dataDir: string;
}

export interface FeedbackService {
  desk: FeedbackDesk;
  /** Delivers, what an earlier run left behind included. */
  start: () => void;
  /** Ends after the delivery that is under way; what waits is delivered after the next start. */
  stop: () => Promise<void>;
}

/** Takes feedback and delivers it. Undefined without a token: nobody would take it. */
export function feedbackService(settings: Settings, log = tellOperator): FeedbackService | undefined {
  const { feedbackToken: token, cmsUrl, siteUrl, dataDir } = settings;
  if (token === undefined) {
    log('✗ FEEDBACK_TOKEN is not set, so the forms for feedback are closed. Set the same value as for the CMS.');
    return undefined;
  }
  const outbox = new Outbox(join(dataDir, 'site', 'outbox'));
  const courier = new Courier({ outbox, deliver: (feedback) => deliver(feedback, { cmsUrl, token }), log });
  return {
    desk: new FeedbackDesk({ outbox, courier, siteUrl, log }),
    start: () => {
      outbox.removePartials().then(
        () => courier.wake(),
        (error: unknown) => log(`✗ The outbox ${outbox.folder} cannot be read (${String(error)}).`),
      );
    },
    stop: () => courier.stop(),
  };
}

function tellOperator(line: string): void {
  process.stderr.write(`${line}\n`);
}
