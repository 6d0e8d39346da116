import { SiteError } from '../../errors.ts';

/** Somebody else changed the release since it was opened. Open it anew and go on from what is there. */
export class StaleReleaseError extends SiteError {
  override name = 'StaleReleaseError';
}

/** A publish has happened, but not all of it is in place. Whoever opens the release next ends it. */
export class UnfinishedPublishError extends SiteError {
  override name = 'UnfinishedPublishError';

  constructor(release: string, seq: number, cause: unknown) {
    super(
      `The change number ${seq} of the release ${release} has happened, but not all of it is in place: ` +
        `${cause instanceof Error ? cause.message : String(cause)}. ` +
        'It is ended with the next publish or rollback, or when the server starts.',
      { cause },
    );
  }
}
