import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { DEMO } from './demo.ts';

const SnapshotSchema = z.looseObject({ entries: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))) });

const TOPIC = 'interkulturelle-oeffnung-der-verwaltung';
const OFFICE = 'mia-do-ki';
const TEASER = 'integrationsrat';
const MOST_TEASERS = 24;
/** 90 letters, of which the longest word alone is wider than a small phone. */
const TITLE = 'Rindfleischetikettierungsüberwachungsaufgabenübertragung und Grundstücksverkehrsgenehmigung'.slice(
  0,
  90,
);
const MAIL = 'kommunales.integrationszentrum@beispielstadt.example';
const ALERT = {
  documentId: 'eilmeldung',
  locale: 'de',
  title: TITLE.slice(0, 80),
  text: TITLE,
  severity: 'danger',
  startsAt: '2026-11-23T05:00:00.000Z',
  endsAt: '2099-11-24T17:00:00.000Z',
  topic: TOPIC,
};
const ARABIC_INSIDE = 'Auf Arabisch heißt das: اتصلوا بنا على الرقم 115 أو زوروا المكتب. Und weiter auf Deutsch (115).';

/**
 * The demo content with all on one page that breaks layouts: names and titles of 90 letters in long compounds, 24
 * teasers, an office without an address, a picture of unknown size, and Arabic inside German.
 */
export function hardContent(): unknown {
  const { entries, ...rest } = SnapshotSchema.parse(JSON.parse(readFileSync(DEMO.snapshot, 'utf8')));
  const teasers = Array.from({ length: MOST_TEASERS }, (_, number) => `teaser-${number}`);
  const { topic = [], office = [], cornerstone = [], 'service-teaser': teaser = [] } = entries;
  const picture = topic.find(({ image }) => image !== undefined)?.['image'];
  const image = { ...z.looseObject({}).parse(picture), width: undefined, height: undefined };
  const introduction = [{ type: 'paragraph', children: [{ type: 'text', text: ARABIC_INSIDE }] }];
  return {
    ...rest,
    entries: {
      ...entries,
      topic: topic.map((entry) =>
        entry['documentId'] === TOPIC
          ? { ...entry, title: TITLE, introduction, teasers, image, imageAlt: 'Bild', imageCredit: 'Beispiel' }
          : entry,
      ),
      office: office.map((entry) =>
        entry['documentId'] === OFFICE ? { ...entry, name: TITLE, addresses: [], email: MAIL } : entry,
      ),
      cornerstone: cornerstone.map((entry) => ({ ...entry, title: TITLE })),
      alert: [ALERT],
      'service-teaser': [
        ...teaser,
        ...teaser
          .filter(({ documentId }) => documentId === TEASER)
          .flatMap((entry) => teasers.map((documentId) => ({ ...entry, documentId }))),
      ],
    },
  };
}
