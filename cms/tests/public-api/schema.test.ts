import { readFile } from 'node:fs/promises';
import {
  buildClientSchema,
  getIntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
  type IntrospectionQuery,
} from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { schemaFile } from '../../scripts/paths.mts';
import { useCms } from '../harness/index.ts';

const cms = useCms();

const isIntrospection = (data: unknown): data is IntrospectionQuery =>
  typeof data === 'object' && data !== null && '__schema' in data;

describe('the public schema, as an anonymous caller reads it', () => {
  let sdl: string;

  beforeAll(async () => {
    const { data } = await cms().anonymous.graphql(getIntrospectionQuery({ specifiedByUrl: true }));
    if (!isIntrospection(data)) throw new Error('The schema was not handed out.');
    sdl = `${printSchema(lexicographicSortSchema(buildClientSchema(data)))}\n`;
  });

  test('is the committed SDL; run `pnpm schema:generate` after changing a content type', async () => {
    expect(sdl).toBe(await readFile(schemaFile, 'utf8'));
  });

  test('has queries and nothing that writes', () => {
    expect(sdl).not.toMatch(/type (Mutation|Subscription)\b/);
    expect(sdl).not.toMatch(/^input \w+Input\b(?<!FilterInput|FiltersInput)/m);
  });

  test.each(['status', 'publicationFilter', 'hasPublishedVersion', 'PublicationStatus', 'localizations'])(
    'does not know %s',
    (name) => {
      expect(sdl).not.toMatch(new RegExp(`\\b${name}\\b`));
    },
  );

  test.each([
    'createdBy',
    'updatedBy',
    'password',
    'resetPasswordToken',
    'folderPath',
    'provider_metadata',
    'hash',
    'related',
    'translationState',
  ])('has no private field %s', (name) => {
    expect(sdl).not.toMatch(new RegExp(`\\b${name}\\b`));
  });

  test.each([
    'AdminUser',
    'I18NLocale\\b',
    'ReviewWorkflows',
    'ContentReleases',
    'UploadFolder',
    'UsersPermissions',
    'GenericMorph',
  ])('has no type %s', (name) => {
    expect(sdl).not.toMatch(new RegExp(name));
  });
});
