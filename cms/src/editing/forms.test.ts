import { readFileSync, globSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { arrangeRows } from './arrange-rows.ts';
import { ENUM_LABELS } from './enum-labels.ts';
import { COMPONENT_FORMS, TYPE_FORMS } from './forms/index.ts';

interface Schema {
  readonly pluginOptions?: { readonly 'content-manager'?: { readonly visible?: boolean } };
  readonly attributes: Readonly<Record<string, { readonly type: string; readonly enum?: readonly string[] }>>;
}

const src = path.resolve(__dirname, '..');
const read = (file: string): Schema => JSON.parse(readFileSync(path.join(src, file), 'utf8'));
const isShown = ({ pluginOptions }: Schema): boolean => pluginOptions?.['content-manager']?.visible !== false;
const types = globSync('api/*/content-types/*/schema.json', { cwd: src })
  .map((file): [string, Schema] => {
    const name = path.basename(path.dirname(file));
    return [`api::${name}.${name}`, read(file)];
  })
  .filter(([, schema]) => isShown(schema));
const components = globSync('components/*/*.json', { cwd: src }).map((file): [string, Schema] => {
  const [, category, name] = file.split(path.sep);
  return [`${category}.${path.basename(name ?? '', '.json')}`, read(file)];
});
const all = [...types, ...components];
const forms = { ...TYPE_FORMS, ...COMPONENT_FORMS };
const FULL_WIDTH = ['component', 'dynamiczone', 'blocks'];

test('There is a form for every type that editors see and for every component, and no other', () => {
  expect(Object.keys(forms).sort()).toEqual(all.map(([uid]) => uid).sort());
});

describe.each(all)('%s', (uid, { attributes }) => {
  const form = Object.entries(forms).find(([name]) => name === uid)?.[1];

  test('has every field once, with a German label and help', () => {
    const fields = form?.fields ?? {};
    expect(Object.keys(fields).sort()).toEqual(Object.keys(attributes).sort());
    for (const { label, help } of Object.values(fields)) {
      expect(label).toMatch(/^[A-ZÄÖÜ]/);
      expect(help).toMatch(/[.?]$/);
      expect(help.length).toBeLessThanOrEqual(200);
    }
    const labels = Object.values(fields).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test('has no editor wait until the site is built: it follows by itself', () => {
    for (const { help } of Object.values(form?.fields ?? {})) expect(help).not.toMatch(/Website.* (erstellt|gebaut)/);
  });

  test('stands in rows that fit the form', () => {
    if (!form) throw new Error(`No form for ${uid}.`);
    for (const row of arrangeRows(form)) {
      expect(row.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(12);
      for (const { name, size } of row) {
        if (FULL_WIDTH.includes(attributes[name]?.type ?? '')) expect([name, size]).toEqual([name, 12]);
      }
    }
  });

  test('names every value to choose from', () => {
    const values = Object.values(attributes).flatMap((attribute) => attribute.enum ?? []);
    expect(values.filter((value) => !ENUM_LABELS[value])).toEqual([]);
  });
});
