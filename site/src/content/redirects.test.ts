import { describe, expect, it } from 'vitest';
import { example, sampleSnapshot } from '../../tests/support/sample.ts';
import { createLibrary } from './library.ts';
import { redirectTable } from './redirects.ts';
import { routeTable } from './routes.ts';

function table(...redirects: ReturnType<typeof example>[]) {
  const snapshot = sampleSnapshot({ redirect: redirects });
  const library = createLibrary(snapshot);
  return redirectTable(library, snapshot.entries.redirect, routeTable(library));
}

describe('old addresses', () => {
  it('lead to the document’s address of today, to a path or nowhere any more', () => {
    const gone = example('redirect', 'a page that is gone', { documentId: 'weg', fromPath: '/weg/' });
    const elsewhere = example('redirect', 'to another site, for now', { documentId: 'hin', fromPath: '/hin/' });
    const moved = example('redirect', 'a page that is gone', {
      fromPath: '/alt/',
      code: 'movedPermanently',
      toTopic: { documentId: 'integration' },
    });
    expect(table(gone, elsewhere, moved)).toEqual({
      '/weg/': { status: 410 },
      '/hin/': { status: 302, target: 'https://www.dortmund.de/themen' },
      '/alt/': { status: 301, target: '/themen/integration/' },
    });
  });

  it('give way to a page that stands there again', () => {
    expect(table(example('redirect', 'a page that is gone', { fromPath: '/themen/integration/' }))).toEqual({});
  });

  it('may not lead to a page that does not exist', () => {
    const broken = example('redirect', 'to a path', { toPath: '/gibt-es-nicht/' });
    expect(() => table(broken)).toThrow(/leads to \/gibt-es-nicht\/, where there is no page/);
  });
});
