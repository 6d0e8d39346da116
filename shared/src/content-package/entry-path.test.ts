import { describe, expect, it } from 'vitest';
import { entryPath, parseEntryPath } from './entry-path.ts';

describe('parseEntryPath', () => {
  it.each([
    'topic/mobilitaet/de.yaml',
    'service-teaser/komm-an-nrw/ar.draft.yaml',
    'portal/portal/de.yaml',
    'office/abcdefghijklmnopqrstuvwx/en.yaml',
  ])('reads %s and writes it back', (path) => {
    const parsed = parseEntryPath(path);
    expect(parsed.ok && entryPath(parsed.address)).toBe(path);
  });

  it.each([
    ['theme/a/de.yaml', '"theme" is not a content type'],
    ['topic/Mobilität/de.yaml', '"Mobilität" is not a document id'],
    ['topic/../de.yaml', '".." is not a document id'],
    [`topic/${'a'.repeat(65)}/de.yaml`, 'at most 64 characters'],
    ['topic/a/fr.yaml', '"fr" is not a language of the portal'],
    ['topic/a/de.yml', '"de.yml" is not <language>.yaml'],
    ['topic/a/de.published.yaml', 'is not <language>.yaml'],
    ['topic/a', 'lies at <type>/<documentId>/<language>.yaml'],
    ['topic/a/b/de.yaml', 'lies at <type>/<documentId>/<language>.yaml'],
  ])('refuses %s', (path, reason) => {
    const parsed = parseEntryPath(path);
    expect(parsed.ok ? '' : parsed.reason).toContain(reason);
  });
});
