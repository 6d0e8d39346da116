import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignMediaNames, type DigestedFile } from './media-names.ts';
import { mediaNameFault, toMediaName } from './package/media-name.ts';

const file = (key: string, name: string, sha256: string, ext = '.svg'): DigestedFile => ({ key, name, ext, sha256 });

describe('assignMediaNames', () => {
  it('numbers files of one name by their content, whatever their rows', () => {
    const one = assignMediaNames([
      file('1', 'logo.svg', 'aa'),
      file('2', 'logo.svg', 'bb'),
      file('3', 'LOGO.svg', 'cc'),
    ]);
    const other = assignMediaNames([
      file('1', 'LOGO.svg', 'cc'),
      file('2', 'logo.svg', 'bb'),
      file('3', 'logo.svg', 'aa'),
    ]);
    expect([...one.values()].sort()).toEqual(['LOGO.svg', 'logo-2.svg', 'logo-3.svg']);
    expect([one.get('1'), one.get('2'), one.get('3')]).toEqual([other.get('3'), other.get('2'), other.get('1')]);
  });

  it('gives the same name and bytes one name', () => {
    expect([...assignMediaNames([file('1', 'a.svg', 'aa'), file('2', 'a.svg', 'aa')]).values()]).toEqual([
      'a.svg',
      'a.svg',
    ]);
  });

  it('does not take a name that another file has', () => {
    const names = assignMediaNames([file('1', 'a.svg', 'aa'), file('2', 'a.svg', 'bb'), file('3', 'a-2.svg', 'cc')]);
    expect(new Set(names.values()).size).toBe(3);
  });

  it('gives files that were named so their names again', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            name: fc.constantFrom('a.svg', 'A.svg', 'a-2.svg', 'b', 'a:b.svg'),
            sha256: fc.constantFrom('x', 'y', 'z'),
          }),
        ),
        (found) => {
          const files = found.map(({ name, sha256 }, index) => file(String(index), name, sha256));
          const names = assignMediaNames(files);
          const again = assignMediaNames(files.map((item) => ({ ...item, name: names.get(item.key) ?? '' })));
          expect(again).toEqual(names);
        },
      ),
    );
  });
});

describe('toMediaName', () => {
  it.each([
    ['Foto (1).JPG', '.jpg', 'Foto (1).JPG'],
    ['Bericht 2023/24', '.pdf', 'Bericht 2023-24.pdf'],
    ['..hidden', '.png', 'hidden.png'],
    ['CON', '.png', 'file-CON.png'],
    ['O\u0308ffnung.svg', '.svg', 'Öffnung.svg'],
  ])('makes %j with the ending %j a name that a package can hold', (name, ending, expected) => {
    expect(toMediaName(name, ending)).toBe(expected);
  });

  it('makes a name of whatever editors call a file', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const made = toMediaName(name, '.pdf');
        expect(mediaNameFault(made)).toBeUndefined();
        expect(toMediaName(made, '.pdf')).toBe(made);
      }),
      { numRuns: 1000 },
    );
  });
});
