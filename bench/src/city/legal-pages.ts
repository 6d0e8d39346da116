import type { AccessibilityStatement, LegalPage } from '@themenportal/shared/content';
import { LOCALE_CODES, SOURCE_LOCALE } from '@themenportal/shared/locales';
import { legalPagePath } from '@themenportal/shared/paths';
import { PUBLISHED_AT } from './moments.ts';
import type { CityPlan } from './plan.ts';
import { Slugs } from './slugs.ts';
import { paragraphs, voiceOf } from './voice.ts';
import { WORDS } from './words/translations.ts';

const TITLES = {
  imprint: 'Impressum',
  privacy: 'Datenschutz',
  accessibility: 'Erklärung zur Barrierefreiheit',
} as const;
const PURPOSES = ['imprint', 'privacy', 'accessibility'] as const;

export function legalPages(plan: CityPlan): LegalPage[] {
  const slugs = new Slugs();
  return PURPOSES.flatMap((purpose) =>
    LOCALE_CODES.map((locale): LegalPage => {
      const documentId = slugs.give('', SOURCE_LOCALE, TITLES[purpose], locale);
      const random = plan.randomFor(`${purpose}/${locale}`);
      const title = locale === SOURCE_LOCALE ? TITLES[purpose] : WORDS[locale].legal[purpose];
      const slug = slugs.give(documentId, locale, title, 'legal');
      return {
        documentId,
        locale,
        publishedAt: PUBLISHED_AT,
        purpose,
        title,
        slug,
        path: legalPagePath(locale, slug),
        body: paragraphs(voiceOf(locale, random), 6, random),
        ...(purpose === 'accessibility' && { accessibilityStatement: statement() }),
      };
    }),
  );
}

function statement(): AccessibilityStatement {
  return {
    conformity: 'partial',
    exceptions: [],
    method: 'Selbstbewertung',
    preparedOn: '2026-10-01',
    reviewedOn: '2026-10-15',
    feedbackEmail: 'barriere@beispielstadt.example',
    supervisoryBody: 'Überwachungsstelle des Landes',
    ombudsBody: 'Ombudsstelle des Landes',
  };
}
