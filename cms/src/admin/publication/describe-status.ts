import type { PublicationStatus } from './answers';
import { germanTime } from './german-time';

export type Tone = 'neutral' | 'pending' | 'good' | 'bad';

export interface Line {
  readonly tone: Tone;
  readonly text: string;
  /** What the editor can do, or need not do. */
  readonly advice?: string;
}

/** As the panel calls the state of an entry: never published, changed since, or as it is published. */
export type DraftState = 'draft' | 'modified' | 'published';

const USUAL_MS = 60_000;

/** What an editor reads of an entry: what is saved, and whether the site shows what is published. */
export function describeStatus(draft: DraftState, status: PublicationStatus | undefined, now: Date): Line[] {
  const saved: Line = {
    tone: 'neutral',
    text:
      draft === 'modified'
        ? 'Gespeichert. Ihre letzten Änderungen sind noch nicht veröffentlicht.'
        : 'Gespeichert. Noch nicht veröffentlicht.',
  };
  if (status === undefined) return [saved];
  if (status.withdrawn) return [describeWithdrawal(status, now)];
  if (draft !== 'modified') return [describePublished(status, 'Online', now)];
  return [saved, describePublished(status, 'Die Fassung davor ist online', now)];
}

function describePublished(
  { state, publishedAt, liveSince, reason, site }: PublicationStatus,
  online: string,
  now: Date,
): Line {
  switch (state) {
    case 'live':
      return { tone: 'good', text: liveSince ? `${online} seit ${germanTime(liveSince, now)}.` : `${online}.` };
    case 'failed':
      return {
        tone: 'bad',
        text: `Nicht online: ${reason ?? 'Die Website nennt keinen Grund.'}`,
        advice: 'Was bisher auf der Website stand, bleibt dort. Bessern Sie nach und veröffentlichen Sie noch einmal.',
      };
    case 'published':
      return waiting(
        'Veröffentlicht, geht gerade online …',
        'Veröffentlicht, aber noch nicht online.',
        publishedAt,
        site,
        now,
      );
  }
}

function describeWithdrawal({ state, publishedAt, liveSince, reason, site }: PublicationStatus, now: Date): Line {
  switch (state) {
    case 'live':
      return {
        tone: 'neutral',
        text: liveSince
          ? `Zurückgezogen. Seit ${germanTime(liveSince, now)} nicht mehr auf der Website.`
          : 'Zurückgezogen und nicht mehr auf der Website.',
      };
    case 'failed':
      return {
        tone: 'bad',
        text: `Zurückgezogen, aber noch auf der Website: ${reason ?? 'Die Website nennt keinen Grund.'}`,
      };
    case 'published':
      return waiting(
        'Zurückgezogen, verschwindet gerade von der Website …',
        'Zurückgezogen, aber noch auf der Website.',
        publishedAt,
        site,
        now,
      );
  }
}

function waiting(usual: string, late: string, since: Date, site: PublicationStatus['site'], now: Date): Line {
  if (site === 'setBack') {
    return {
      tone: 'bad',
      text: late,
      advice:
        'Die Website wurde auf einen früheren Stand zurückgesetzt und bleibt vorerst dort. Fragen Sie Ihre Technik, wann es weitergeht.',
    };
  }
  const isLate = now.getTime() - since.getTime() > USUAL_MS;
  if (!isLate) return { tone: 'pending', text: usual };
  return {
    tone: 'pending',
    text: late,
    advice:
      site === 'unheard'
        ? 'Die Website hat sich noch nie gemeldet. Ob sie die Änderung zeigt, ist hier nicht bekannt. Fragen Sie Ihre Technik.'
        : 'Das dauert länger als sonst. Sie müssen nichts tun: Sobald die Website wieder antwortet, geht es von selbst weiter.',
  };
}
