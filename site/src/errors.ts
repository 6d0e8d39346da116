/** A failure whose message is meant for the person at the terminal: what happened, why, what to do. */
export class SiteError extends Error {
  override name = 'SiteError';
}
