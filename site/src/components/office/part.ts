import type { OfficeData } from '../../content/page-data.ts';
import type { Language } from '../../i18n/texts.ts';

/** One part of "Anschrift und Erreichbarkeit". */
export interface PartProps {
  office: OfficeData;
  language: Language;
  /** Of the part's heading. */
  level: number;
}
