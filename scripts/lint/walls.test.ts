import { globSync } from 'node:fs';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { repositoryDir } from '../repository.ts';
import { rooms } from './walls.ts';

// The repository's own configuration; only what needs the types of a file on disk is off.
const eslint = new ESLint({
  overrideConfig: [{ files: ['**/*.{ts,tsx}'], ...tseslint.configs.disableTypeChecked }],
});

const faultsOf = async (filePath: string, code: string): Promise<string[]> => {
  const results = await eslint.lintText(filePath.endsWith('.astro') ? `---\n${code}\n---\n` : code, { filePath });
  return results.flatMap(({ messages }) =>
    messages
      .filter(({ ruleId }) => ruleId === null || ruleId.startsWith('no-restricted-'))
      .map(({ ruleId, message }) => ruleId ?? message),
  );
};

const imports = 'no-restricted-imports';
const syntax = 'no-restricted-syntax';
const globals = 'no-restricted-globals';

describe('a room', () => {
  it.each(rooms.flatMap(({ name, files }) => files.map((glob) => [name, glob] as const)))(
    '%s exists: %s matches a file',
    (_name, glob) => {
      const found = globSync(glob, { cwd: repositoryDir, exclude: ['**/node_modules'] });
      expect(found).not.toEqual([]);
    },
  );
});

describe('a wall refuses', () => {
  it.each([
    ['the cms importing the site', 'cms/src/x.ts', `import '@themenportal/site';`, imports],
    ['the cms reaching into the site by path', 'cms/src/x.ts', `import '../../site/src/settings.ts';`, imports],
    ['the cms importing Astro', 'cms/src/x.ts', `import 'astro';`, imports],
    ['the site importing the cms', 'site/src/content/x.ts', `import '@themenportal/cms';`, imports],
    ['the site reaching into the cms by path', 'site/tests/x.ts', `import '../../cms/src/index.ts';`, imports],
    ['the site importing Strapi', 'site/src/pages/x.astro', `import '@strapi/strapi';`, imports],
    ['shared importing Strapi', 'shared/src/x.ts', `import '@strapi/strapi';`, imports],
    ['shared importing Astro', 'shared/src/x.ts', `import 'astro/zod';`, imports],
    ['shared importing a Node module', 'shared/src/x.ts', `import 'node:fs';`, imports],
    ['shared reaching into the cms', 'shared/src/x.ts', `import '../../cms/src/index.ts';`, imports],
    ['shared reading the environment', 'shared/src/x.ts', `export const x = process.env.X;`, syntax],
    ['cms code reading the environment', 'cms/src/x.ts', `export const x = process.env['X'];`, syntax],
    ['env by a named import', 'cms/src/x.ts', `import { env } from 'node:process';`, syntax],
    ['a layout importing a page', 'site/src/layouts/x.astro', `import '../pages/index.astro';`, imports],
    ['a component importing a layout', 'site/src/components/x.astro', `import L from '../layouts/L.astro';`, imports],
    ['a nested component importing a page', 'site/src/components/a/x.astro', `import '../../pages/x.ts';`, imports],
    [
      'a component importing content',
      'site/src/components/x.astro',
      `import { pull } from '../content/pull.ts';`,
      imports,
    ],
    ['a component importing graphql-request', 'site/src/components/x.astro', `import 'graphql-request';`, imports],
    ['a component importing the settings', 'site/src/components/x.ts', `import '../settings.ts';`, imports],
    ['a component reading process.env', 'site/src/components/x.astro', `const x = process.env.X;`, syntax],
    ['a component reading import.meta.env', 'site/src/components/x.astro', `const x = import.meta.env.X;`, syntax],
    ['a layout reading import.meta.env', 'site/src/layouts/x.astro', `const x = import.meta.env.X;`, syntax],
    ['a component that fetches', 'site/src/components/x.astro', `const x = await fetch('/x');`, globals],
    ['a layout that fetches', 'site/src/layouts/x.astro', `const x = await fetch('/x');`, globals],
    ['a page that fetches', 'site/src/pages/x.ts', `export const x = await fetch('/x');`, globals],
    ['fetching by way of globalThis', 'site/src/pages/x.astro', `const x = await globalThis.fetch('/x');`, syntax],
    ['a component importing at run time', 'site/src/components/x.astro', `const x = await import('./y.ts');`, syntax],
    ['a helper importing a component', 'site/src/i18n/x.ts', `import '../components/a.ts';`, imports],
    ['a helper that fetches', 'site/src/structured-data/x.ts', `export const x = await fetch('/x');`, globals],
    ['a helper reading the environment', 'site/src/feedback/x.ts', `export const x = process.env.X;`, syntax],
    ['a page calling the client of shared', 'site/src/pages/x.astro', `import '@themenportal/shared/client';`, imports],
    ['a page speaking GraphQL', 'site/src/pages/x.astro', `import 'graphql-request';`, imports],
    ['a release importing the publisher', 'site/src/release/x.ts', `import '../publisher/catch-up.ts';`, imports],
    ['a folder of a release importing the server', 'site/src/release/a/x.ts', `import '../../server/app.ts';`, imports],
    ['the publisher importing the full build', 'site/src/publisher/x.ts', `import '../full-build/smoke.ts';`, imports],
    ['a double assertion', 'site/src/i18n/x.ts', `export const x = 1 as unknown as string;`, syntax],
  ])('%s', async (_title, file, code, rule) => {
    expect(await faultsOf(file, code)).toContain(rule);
  });
});

describe('a wall lets through', () => {
  it.each([
    ['shared importing zod', 'shared/src/x.ts', `import 'zod';`],
    ['shared importing its own files', 'shared/src/a/x.ts', `import '../content/topic.ts';`],
    ['the cms importing shared', 'cms/src/x.ts', `import '@themenportal/shared/content';`],
    ['the cms configuration reading the environment', 'cms/config/x.ts', `export const x = process.env.X;`],
    ['the site content importing graphql-request', 'site/src/content/x.ts', `import 'graphql-request';`],
    [
      'a component importing the types of shared',
      'site/src/components/x.astro',
      `import '@themenportal/shared/content';`,
    ],
    ['a component importing a component', 'site/src/components/x.astro', `import B from './B.astro';`],
    ['a component importing a helper', 'site/src/components/x.astro', `import '../i18n/format.ts';`],
    [
      'a component naming the type of its props',
      'site/src/components/x.astro',
      `import type { A } from '../content/page-data.ts';`,
    ],
    ['the full build importing the publisher', 'site/src/full-build/x.ts', `import '../publisher/catch-up.ts';`],
    ['a page importing a layout', 'site/src/pages/x.astro', `import '../layouts/Page.astro';`],
  ])('%s', async (_title, file, code) => {
    expect(await faultsOf(file, code)).toEqual([]);
  });
});
