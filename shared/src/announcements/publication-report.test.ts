import { describe, expect, it } from 'vitest';
import { AnnouncementSchema } from './announcement.ts';
import { MAX_FAILURES, PublicationReportSchema, REASON_MAX_LENGTH } from './publication-report.ts';

const failure = {
  type: 'topic',
  documentId: 'mobilitaet',
  locale: 'de',
  reason: 'Das Bild fehlt in der Medienverwaltung. Bitte wählen Sie es neu aus.',
};
const report = {
  log: '0b0c1d1e-6b5a-4d0c-9d5e-0d9f6f4d7a01',
  cursor: 12,
  at: '2026-11-24T10:00:00.000Z',
  release: '2026-11-24T09-00-00Z',
  failures: [failure],
};

describe('a publication report', () => {
  it('is no rollback unless it says so', () => {
    expect(PublicationReportSchema.parse(report)).toEqual({ ...report, rolledBack: false });
    expect(PublicationReportSchema.parse({ ...report, rolledBack: true }).rolledBack).toBe(true);
  });

  it.each([
    ['a cursor before the beginning', { cursor: -1 }],
    ['half a cursor', { cursor: 1.5 }],
    ['a time of no zone', { at: '2026-11-24T10:00:00' }],
    ['a field that it does not have', { pages: 5 }],
    ['a type that editors do not write', { failures: [{ ...failure, type: 'page-feedback' }] }],
    ['a language that the portal does not ship', { failures: [{ ...failure, locale: 'fr' }] }],
    ['a reason of no words', { failures: [{ ...failure, reason: '' }] }],
    ['a reason that is too long', { failures: [{ ...failure, reason: 'x'.repeat(REASON_MAX_LENGTH + 1) }] }],
    ['too many failures', { failures: Array.from({ length: MAX_FAILURES + 1 }, () => failure) }],
  ])('may not hold %s', (_, change) => {
    expect(PublicationReportSchema.safeParse({ ...report, ...change }).success).toBe(false);
  });
});

describe('an announcement', () => {
  const announcement = {
    type: 'content.changed',
    timestamp: report.at,
    data: { log: report.log, cursor: 12, after: 10 },
  };

  it('may hold more one day than it does today', () => {
    expect(AnnouncementSchema.parse({ ...announcement, version: 2 })).toEqual(announcement);
  });

  it('may not be of another kind', () => {
    expect(AnnouncementSchema.safeParse({ ...announcement, type: 'content.deleted' }).success).toBe(false);
  });
});
