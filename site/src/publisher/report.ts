import { randomUUID } from 'node:crypto';
import {
  MAX_FAILURES,
  PUBLICATION_PATH,
  type PublicationReportInput,
  PublicationReportSchema,
  signatureHeaders,
} from '@themenportal/shared/announcements';
import { SiteError } from '../errors.ts';
import type { PublishFailure } from '../release/store/index.ts';

const TIMEOUT_MS = 10_000;

interface Live {
  readonly log: string;
  readonly cursor: number;
  readonly release: string;
  readonly failures: readonly PublishFailure[];
  readonly rolledBack: boolean;
}

/** What the CMS is told once something is live. */
export function reportOf({ failures, cursor, ...live }: Live, at: Date): PublicationReportInput {
  // With more failures than fit, only what lies before all of them can be called live.
  const tooMany = failures.length > MAX_FAILURES;
  const upTo = tooMany ? Math.min(cursor, ...failures.map((failure) => failure.cursor - 1)) : cursor;
  const listed = tooMany
    ? []
    : failures.map(({ type, documentId, locale, reason }) => ({ type, documentId, locale, reason }));
  return PublicationReportSchema.parse({ ...live, cursor: upTo, failures: listed, at: at.toISOString() });
}

/** Tells the CMS. Rejects with a {@link SiteError} when it does not take it. */
export async function sendReport(
  report: PublicationReportInput,
  { cmsUrl, secret }: { cmsUrl: string; secret: string },
): Promise<void> {
  const body = JSON.stringify(report);
  const address = `${cmsUrl}${PUBLICATION_PATH}`;
  const response = await fetch(address, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...signatureHeaders(secret, { id: randomUUID(), at: new Date(), body }),
    },
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch((cause: unknown) => {
    throw new SiteError(`The CMS did not answer at ${address}.`, { cause });
  });
  await response.body?.cancel();
  if (response.ok) return;
  const advice = response.status === 401 ? ' CHANGES_SECRET must be the same for both, and the clocks must agree.' : '';
  throw new SiteError(`The CMS answered the report of what is live with status ${response.status}.${advice}`);
}
