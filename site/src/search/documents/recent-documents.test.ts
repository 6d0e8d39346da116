import { describe, expect, it } from 'vitest';
import type { SearchDocument } from './document.ts';
import { RecentDocuments } from './recent-documents.ts';

const documentAt = (path: string): SearchDocument => ({
  id: path,
  locale: 'de',
  path,
  title: path,
  headings: [],
  summary: '',
  text: '',
  breadcrumb: [],
});

function counted(most: number) {
  const reads: string[] = [];
  const recent = new RecentDocuments((path) => {
    reads.push(path);
    return documentAt(path);
  }, most);
  return { reads, recent };
}

describe('recent documents', () => {
  it('are read once', () => {
    const { reads, recent } = counted(2);
    for (const path of ['/a/', '/b/', '/a/', '/b/', '/a/']) expect(recent.read(path)).toEqual(documentAt(path));
    expect(reads).toEqual(['/a/', '/b/']);
  });

  it('are so many at most; the one that was not asked for longest goes', () => {
    const { reads, recent } = counted(2);
    for (const path of ['/a/', '/b/', '/a/', '/c/', '/a/', '/b/']) recent.read(path);
    expect(reads).toEqual(['/a/', '/b/', '/c/', '/b/']);
  });

  it('are read again once they changed or came back', () => {
    const { reads, recent } = counted(2);
    recent.read('/a/');
    recent.put(documentAt('/a/'));
    recent.read('/a/');
    recent.delete('/a/');
    recent.read('/a/');
    expect(reads).toEqual(['/a/', '/a/', '/a/']);
  });
});
