import { checkEntry, type ContentType, type EntryByType } from '@themenportal/shared/content';
import { EXAMPLES } from '@themenportal/shared/examples';
import { describe, expect, it } from 'vitest';
import { withSourceRelations } from './source-relations.ts';

function parseEntry<T extends ContentType>(type: T, raw: unknown): EntryByType[T] {
  const check = checkEntry(type, raw);
  if (!check.ok) throw new Error(JSON.stringify(check.issues));
  return check.entry;
}

const german = parseEntry('topic', EXAMPLES.find(({ type }) => type === 'topic')?.valid['a topic with every field']);

describe('a translation', () => {
  it('has the relations of its German entry, also those whose target is not translated', () => {
    const turkish = { ...german, locale: 'tr', leadOffice: null, teasers: [], parent: null };
    const { leadOffice, teasers, parent, locale } = parseEntry('topic', withSourceRelations('topic', turkish, german));
    expect({ leadOffice, teasers, parent, locale }).toEqual({
      leadOffice: german.leadOffice,
      teasers: german.teasers,
      parent: german.parent,
      locale: 'tr',
    });
  });

  it('shows the concept of the German section where its own is not translated', () => {
    const sections = german.sections.map((section) => ('concept' in section ? { ...section, concept: null } : section));
    const completed = parseEntry('topic', withSourceRelations('topic', { ...german, locale: 'tr', sections }, german));
    expect(completed.sections).toEqual(german.sections);
  });

  it('has the German description of an image until it has its own', () => {
    const described = (imageAlt: string | null) =>
      parseEntry('topic', withSourceRelations('topic', { ...german, locale: 'tr', imageAlt }, german)).imageAlt;
    expect(german.imageAlt).toBeDefined();
    expect(described(null)).toBe(german.imageAlt);
    expect(described('')).toBe(german.imageAlt);
    expect(described('Belediye binası')).toBe('Belediye binası');
  });

  it('has the German description of a logo, and none where there is no logo', () => {
    const office = parseEntry('office', {
      ...EXAMPLES.find(({ type }) => type === 'office')?.valid['an office with every field'],
    });
    const turkish = { ...office, locale: 'tr', logoAlt: null };
    expect(office.logoAlt).toBeDefined();
    expect(parseEntry('office', withSourceRelations('office', turkish, office)).logoAlt).toBe(office.logoAlt);
    expect(withSourceRelations('office', { ...turkish, logo: null }, office)).toMatchObject({ logoAlt: null });
  });

  it('stays as it is without a German entry', () => {
    const turkish = { documentId: 'allein', leadOffice: null };
    expect(withSourceRelations('topic', turkish, undefined)).toBe(turkish);
  });
});
