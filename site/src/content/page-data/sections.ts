import type { Block, Blocks, Cornerstone, Media } from '@themenportal/shared/content';
import type { Language } from '../../i18n/texts.ts';
import type { Link } from './links.ts';

/** Every section has the id that "on this page" links to. */
export type SectionData = { id: string } & (
  | { kind: 'text'; heading: string | undefined; body: Blocks }
  | {
      kind: 'cornerstone-list';
      heading: string;
      introduction: Blocks | undefined;
      concept: Link;
      cornerstones: CornerstoneData[];
      textAfter: Blocks | undefined;
    }
  | ({ kind: 'image' } & Picture)
  | ({ kind: 'video' } & VideoData)
  | { kind: 'downloads'; heading: string | undefined; files: { title: string; file: Media }[] }
  | { kind: 'accordion'; heading: string | undefined; questions: { question: string; answer: Block[] }[] }
  | { kind: 'quote'; text: string; attribution: string; source: string | undefined }
  | { kind: 'notice'; tone: 'info' | 'success' | 'warning' | 'danger'; heading: string; body: Blocks }
);

export type SectionOf<K extends SectionData['kind']> = Extract<SectionData, { kind: K }>;

export interface Picture {
  file: Media;
  /** Empty for a picture that only decorates. */
  alt: string;
  /** Of `alt`, where it is not in the language of the text around it. */
  altLanguage: Language | undefined;
  caption: string | undefined;
  credit: string | undefined;
}

export interface VideoData {
  title: string;
  file: Media | undefined;
  url: string | undefined;
  poster: Media | undefined;
  transcript: string;
  /** Whether the German text has changed since. */
  outdated: boolean;
  language: Language | undefined;
}

export interface CornerstoneData extends Pick<
  Cornerstone,
  | 'anchor'
  | 'title'
  | 'text'
  | 'goal'
  | 'statusDate'
  | 'councilDocument'
  | 'councilDocumentUrl'
  | 'councilDate'
  | 'evidence'
> {
  state: Cornerstone['implementationStatus'];
  href: string;
  responsibleOffice: Link | undefined;
  language: Language | undefined;
  /** Where the German text stands, if it has changed since this translation was made. */
  newerGerman: string | undefined;
}
