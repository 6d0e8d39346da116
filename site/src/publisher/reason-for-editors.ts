import { REASON_MAX_LENGTH } from '@themenportal/shared/announcements';
import { SiteError } from '../errors.ts';
import { PublishFault } from '../publish-fault.ts';

/** What an editor reads at an entry that is published but not on the site. */
export function reasonForEditors(error: unknown): string {
  return shortened(sentenceOf(error));
}

function sentenceOf(error: unknown): string {
  if (error instanceof PublishFault) return error.reason;
  const detail = error instanceof Error ? error.message : String(error);
  return error instanceof SiteError
    ? `Die Website kann den Eintrag so nicht zeigen; der letzte gute Stand bleibt online. Technische Angabe: ${detail}`
    : `Beim Veröffentlichen ist ein unerwarteter Fehler aufgetreten. Bitte geben Sie diese Angabe weiter: ${detail}`;
}

function shortened(text: string): string {
  return text.length <= REASON_MAX_LENGTH ? text : `${text.slice(0, REASON_MAX_LENGTH - 1)}…`;
}
