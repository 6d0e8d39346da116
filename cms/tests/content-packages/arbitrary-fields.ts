import fc from 'fast-check';
import type { Fields } from '../../src/content-packages/entry/index.ts';
import type { Field } from '../../src/content-packages/model/index.ts';
import { anyBlocks, awkwardText } from './arbitrary-blocks.ts';

const filledText = awkwardText.filter((text) => text !== '');
const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);

/** Any content that fields of the model can hold, far beyond what may be published. */
export function anyFields(fields: readonly Field[]): fc.Arbitrary<Fields> {
  const entries = fields.map((field): [string, fc.Arbitrary<unknown>] => [
    field.name,
    fc.option(anyValue(field), { nil: field.default === undefined ? undefined : null }),
  ]);
  return fc
    .record(Object.fromEntries(entries))
    .map((values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)));
}

function anyValue({ form }: Field): fc.Arbitrary<unknown> {
  switch (form.kind) {
    case 'text':
      return filledText;
    case 'time':
      return fc.constantFrom('08:30', '00:00', '23:59:59', '12:30:00.500');
    case 'number':
      return fc.oneof(
        fc.integer(),
        fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
      );
    case 'boolean':
      return fc.boolean();
    case 'json':
      return fc.dictionary(filledText, filledText);
    case 'blocks':
      return anyBlocks.filter((blocks) => blocks.length > 0);
    case 'media':
      return form.many ? fc.uniqueArray(filledText, { minLength: 1, maxLength: 3 }) : filledText;
    case 'relation':
      return form.many ? fc.uniqueArray(id, { minLength: 1, maxLength: 4 }) : id;
    case 'component':
      return form.many ? fc.array(anyFields(form.fields), { minLength: 1, maxLength: 3 }) : anyFields(form.fields);
    case 'zone': {
      const parts = form.parts.map(({ kind, fields }) => anyFields(fields).map((values) => ({ kind, ...values })));
      return fc.array(fc.oneof(...parts), { minLength: 1, maxLength: 3 });
    }
    default:
      return form satisfies never;
  }
}
