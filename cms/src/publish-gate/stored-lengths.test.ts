import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkEntry, CONTENT_TYPES } from '@themenportal/shared/content';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const SchemaFile = z.object({
  attributes: z.record(
    z.string(),
    z.object({
      type: z.string(),
      maxLength: z.number().optional(),
      column: z.object({ type: z.string().optional() }).optional(),
      component: z.string().optional(),
      repeatable: z.boolean().optional(),
      components: z.array(z.string()).optional(),
    }),
  ),
});

const src = path.resolve(__dirname, '..');
const attributesIn = (file: string) =>
  Object.entries(SchemaFile.parse(JSON.parse(readFileSync(path.join(src, file), 'utf8'))).attributes);
const typeFile = (type: string): string => `api/${type}/content-types/${type}/schema.json`;
const componentFile = (uid: string): string => `components/${uid.replace('.', '/')}.json`;

/** Where Strapi makes a column of 255 characters, and takes no more, unless the attribute says otherwise. */
const SHORT_TYPES = ['string', 'email'];
const DEFAULT_LENGTH = 255;

interface TooLong {
  readonly path: readonly PropertyKey[];
  readonly data: Record<string, unknown>;
}

/** For each text in the file one entry in which that text has one character more than fits. */
function tooLong(file: string): TooLong[] {
  return attributesIn(file).flatMap(
    ([name, { type, maxLength, component, repeatable, components = [] }]): TooLong[] => {
      if (SHORT_TYPES.includes(type) || maxLength !== undefined)
        return [{ path: [name], data: { [name]: 'x'.repeat((maxLength ?? DEFAULT_LENGTH) + 1) } }];
      const inList = (uid: string) =>
        tooLong(componentFile(uid)).map(({ path, data }) => ({
          path: [name, 0, ...path],
          data: { [name]: [{ __component: uid, ...data }] },
        }));
      if (component !== undefined && !repeatable)
        return tooLong(componentFile(component)).map(({ path, data }) => ({
          path: [name, ...path],
          data: { [name]: data },
        }));
      return [...(component === undefined ? [] : [component]), ...components].flatMap(inList);
    },
  );
}

describe('What is too long to be stored', () => {
  test.each(CONTENT_TYPES.map((type) => [type]))('is known to the contract of the type %s', (type) => {
    const accepted = tooLong(typeFile(type)).filter(({ path, data }) => {
      const check = checkEntry(type, data);
      const issues = check.ok ? [] : check.issues;
      return !issues.some(
        (issue) => issue.code === 'too_big' && issue.origin === 'string' && issue.path.join('.') === path.join('.'),
      );
    });
    expect(accepted.map(({ path }) => path.join('.'))).toEqual([]);
  });
});

test('A text that may have more than 255 characters has a column that takes them', () => {
  const files = [
    ...globSync('api/*/content-types/*/schema.json', { cwd: src }),
    ...globSync('components/*/*.json', { cwd: src }),
  ];
  const narrow = files.flatMap((file) =>
    attributesIn(file)
      .filter(
        ([, { type, maxLength = 0, column }]) =>
          type === 'string' && maxLength > DEFAULT_LENGTH && column?.type !== 'text',
      )
      .map(([name]) => `${file} ${name}`),
  );
  expect(narrow).toEqual([]);
});
