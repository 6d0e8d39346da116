import { z } from 'zod';

/** The parts of Strapi's schema.json that matter here. */

const pluginOptions = z.looseObject({ i18n: z.object({ localized: z.boolean() }).optional() }).optional();
const common = { pluginOptions };

const AttributeSchema = z.discriminatedUnion('type', [
  z.looseObject({
    ...common,
    type: z.enum([
      'string',
      'text',
      'richtext',
      'email',
      'uid',
      'date',
      'datetime',
      'biginteger',
      'enumeration',
      'time',
    ]),
    default: z.string().optional(),
  }),
  z.looseObject({ ...common, type: z.enum(['integer', 'float', 'decimal']), default: z.number().optional() }),
  z.looseObject({ ...common, type: z.literal('boolean'), default: z.boolean().optional() }),
  z.looseObject({ ...common, type: z.enum(['blocks', 'json']) }),
  z.looseObject({
    ...common,
    type: z.literal('media'),
    multiple: z.boolean().default(false),
    allowedTypes: z
      .array(z.enum(['images', 'videos', 'audios', 'files']))
      .default(['images', 'videos', 'audios', 'files']),
  }),
  z.looseObject({
    ...common,
    type: z.literal('relation'),
    relation: z.enum(['oneToOne', 'manyToOne', 'oneToMany', 'manyToMany']),
    target: z.string(),
    mappedBy: z.string().optional(),
  }),
  z.looseObject({
    ...common,
    type: z.literal('component'),
    component: z.string(),
    repeatable: z.boolean().default(false),
  }),
  z.looseObject({ ...common, type: z.literal('dynamiczone'), components: z.array(z.string()) }),
]);
export type Attribute = z.infer<typeof AttributeSchema>;

export const ComponentFileSchema = z.looseObject({ attributes: z.record(z.string(), AttributeSchema) });
export type ComponentFile = z.infer<typeof ComponentFileSchema>;

export const TypeFileSchema = z.looseObject({
  kind: z.enum(['collectionType', 'singleType']),
  pluginOptions,
  attributes: z.record(z.string(), AttributeSchema),
});
export type TypeFile = z.infer<typeof TypeFileSchema>;
