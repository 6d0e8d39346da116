import fc from 'fast-check';
import { CONTENT_TYPES } from '@themenportal/shared/content';
import { describe, expect, it } from 'vitest';
import { anyFields } from '../../../tests/content-packages/arbitrary-fields.ts';
import { readContentModel } from '../model/index.ts';
import { parseYaml, printYaml } from '../yaml/index.ts';
import { readFields, references, writeFields, type FieldProblem } from './index.ts';

const model = readContentModel();
const office = model.of('office').fields;
const topic = model.of('topic').fields;

function read(written: unknown, fields = topic): { values: unknown; problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  return { values: readFields(written, fields, problems), problems };
}

describe('a file of a package', () => {
  it.each(CONTENT_TYPES)('gives back every content of the type %s', (type) => {
    const { fields } = model.of(type);
    fc.assert(
      fc.property(anyFields(fields), (values) => {
        const problems: FieldProblem[] = [];
        const text = printYaml(writeFields(values, fields));
        expect(readFields(parseYaml(text), fields, problems)).toEqual(values);
        expect(problems).toEqual([]);
        expect(printYaml(writeFields(readFields(parseYaml(text), fields, []), fields))).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  it('has its keys in the order of the content model', () => {
    expect(Object.keys(writeFields({ slug: 'a', title: 'A', position: 2 }, topic))).toEqual([
      'title',
      'slug',
      'position',
    ]);
  });
});

describe('readFields', () => {
  it('takes the default of a field that is left out, and nothing for null', () => {
    expect(read({ name: 'Amt', serviceNumber115: null }, office).values).toMatchObject({
      unitKind: 'department',
      followsHolidays: true,
      serviceNumber115: null,
    });
  });

  it('takes empty texts and lists as empty fields', () => {
    expect(read({ title: '', teasers: [], sections: [], introduction: '' }).values).toEqual({
      position: 0,
      imageDecorative: false,
    });
  });

  it('shortens a time whose seconds are zero', () => {
    expect(read({ openingHours: [{ opens: '08:30:00.000', closes: '12:00:30' }] }, office).values).toMatchObject({
      openingHours: [{ opens: '08:30', closes: '12:00:30' }],
    });
  });
});

describe('references', () => {
  it('finds relations and media at every depth', () => {
    const values = readFields(
      {
        parent: 'themen',
        sections: [
          { kind: 'text' },
          { kind: 'downloads', files: [{ file: 'a.pdf' }] },
          { kind: 'cornerstone-list', concept: 'k' },
        ],
      },
      topic,
      [],
    );
    expect(references(values, topic)).toEqual([
      { kind: 'relation', path: ['parent'], target: 'topic', documentId: 'themen' },
      { kind: 'media', path: ['sections', 1, 'files', 0, 'file'], key: 'a.pdf', accepts: ['files', 'images'] },
      { kind: 'relation', path: ['sections', 2, 'concept'], target: 'concept', documentId: 'k' },
    ]);
  });
});
