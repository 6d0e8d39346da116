import { expect, it } from 'vitest';
import { otherAddressesIn } from './candidate.ts';

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
