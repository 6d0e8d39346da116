import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { bannedSyntax, wallConfig } from './scripts/lint/wall-rules.ts';
import { rooms } from './scripts/lint/walls.ts';

export default defineConfig([
  globalIgnores(['**/dist/', '**/build/', '**/.astro/', '**/.strapi/', '**/.cache/', '.data/', 'cms/types/generated/']),
  {
    files: ['**/*.{ts,mts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-restricted-syntax': ['error', ...bannedSyntax],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unsafe-type-assertion': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // An async function without await fulfils a contract that another implementation waits in.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    // Outside of Astro's own checker nobody knows what an .astro file exports.
    files: ['site/**/*.test.ts', 'site/tests/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-argument': 'off' },
  },
  astro.configs['flat/recommended'],
  {
    files: ['**/*.{js,cjs,mjs,ts,mts,tsx,astro}'],
    rules: { eqeqeq: 'error', 'no-console': 'off', 'prefer-const': 'error' },
  },
  {
    // Strapi types what plugins and services hand out as `any`; our own code still may not write it.
    files: ['cms/**/*.{ts,mts,tsx}', 'bench/src/cms/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  ...rooms.map(wallConfig),
]);
