import { expect, it } from 'vitest';
import { readPage } from '../release/read-page.ts';
import { Candidate, otherAddressesIn } from './candidate.ts';

it('knows the addresses at which a publish may take away more than a page', () => {
  const rendered = {
    files: new Map([
      ['themen/feed.atom', undefined],
      ['themen/index.html', { content: Buffer.from('<h1>Themen</h1>') }],
    ]),
    pages: new Map(),
    derived: [
      { kind: 'redirect' as const, key: '/alt/', value: undefined },
      { kind: 'office' as const, key: '/amt/jetzt/', value: '{}' },
      { kind: 'search' as const, key: '/themen/', value: '{}' },
    ],
    written: [{ file: 'themen/index.html', path: '/themen/', kind: 'topic' as const }],
  };
  expect([...otherAddressesIn(rendered)]).toEqual(['/themen/feed.atom', '/alt/', '/amt/jetzt/']);
});

it('says which assets the pages refer to that it brings, also those that are served already', () => {
  const html = `<meta property="og:image" content="https://portal.example/share/1a.png">
    <link rel="stylesheet" href="/_astro/seite.2b.css"><style>p { background: url(/media/grund-3c.png) }</style>
    <img src="/media/bild-4d.png" srcset="/media/bild-4d-640.webp 640w, /media/bild-4d-960.webp 960w">
    <a href="/media/plan-5e.pdf#seite=2">Plan</a> <a href="/themen/media/">Medien</a>`;
  const candidate = new Candidate();
  const page = (path: string, text: string) =>
    candidate.add({ files: new Map(), pages: new Map([[path, readPage(text)]]), derived: [], written: [] }, []);
  page('/', '<img src="/media/abgelehnt-0.png">');
  page('/', html);
  page('/themen/', html);
  candidate.add({ files: new Map(), pages: new Map([['/alt/', undefined]]), derived: [], written: [] }, []);
  expect(candidate.toChange().assets.toSorted()).toEqual([
    '_astro/seite.2b.css',
    'media/bild-4d-640.webp',
    'media/bild-4d-960.webp',
    'media/bild-4d.png',
    'media/grund-3c.png',
    'media/plan-5e.pdf',
    'share/1a.png',
  ]);
});
