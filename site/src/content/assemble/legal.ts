import { type Block, plainText } from '@themenportal/shared/content';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import { textsFor } from '../../i18n/texts.ts';
import { type Assembled, type Assembly, officeLink } from './assembly.ts';
import { plainLanguageLink } from './plain-language-link.ts';

export function assembleLegal({ library, locale, documentId }: Assembly): Assembled {
  const page = library.legalPages.get(locale, documentId, 'The route table');
  const source = library.legalPages.get(SOURCE_LOCALE, documentId, 'The route table');
  const office = page.accessibilityStatement?.feedbackOffice;
  const from = `The legal page "${documentId}" (${locale}), field accessibilityStatement.feedbackOffice,`;
  return {
    head: { title: page.title, description: description(page.body) },
    content: {
      kind: 'legal',
      body: page.body,
      statement: page.accessibilityStatement,
      feedbackOffice: office === undefined ? undefined : officeLink(library.offices.get(locale, office, from), locale),
      plainLanguage: plainLanguageLink(source, textsFor(locale).readInPlainLanguage, locale),
    },
  };
}

const DESCRIPTION_LENGTH = 160;

/** The beginning of the text, cut at a word's end. */
export function description(blocks: readonly Block[]): string {
  const text = plainText(blocks).replaceAll(/\s+/g, ' ').trim();
  if (text.length <= DESCRIPTION_LENGTH) return text;
  return `${text.slice(0, text.lastIndexOf(' ', DESCRIPTION_LENGTH))} …`;
}
