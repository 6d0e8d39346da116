import type { SectionData } from './page-data.ts';

export type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;

/** What "on this page" calls a section; a section without a heading is not listed there. */
export function headingOf(section: WithoutId<SectionData>): string | undefined {
  switch (section.kind) {
    case 'video':
      return section.title;
    case 'image':
    case 'quote':
      return undefined;
    case 'text':
    case 'cornerstone-list':
    case 'downloads':
    case 'accordion':
    case 'notice':
      return section.heading;
    default:
      return section satisfies never;
  }
}
