import type { Core } from '@strapi/strapi';
import { z } from 'zod';

type Uid = Parameters<Core.Strapi['documents']>[0];
type Data = Record<string, unknown>;

export const summary = 'Wie die Stadt ihre Verwaltung für alle Menschen öffnet, die in ihr leben und arbeiten.';
export const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

export const officeData = (name: string, more: Data = {}): Data => ({ name, unitKind: 'department', ...more });
export const topicData = (title: string, more: Data = {}): Data => ({
  title,
  summary,
  introduction: paragraph(title),
  ...more,
});
export const conceptData = (title: string, more: Data = {}): Data => ({ title, summary, ...more });
export const teaserData = (title: string, more: Data = {}): Data => ({
  title,
  text: 'Beratung und Hilfe.',
  targetKind: 'url',
  url: 'https://example.org/',
  ...more,
});

const DocumentSchema = z.object({ documentId: z.string() });
const RowSchema = z.record(z.string(), z.unknown());

/** Writes content the short way and reads rows back. */
export const desk = (strapi: Core.Strapi) => {
  const documents = (uid: Uid) => strapi.documents(uid);
  const create = async (uid: Uid, data: Data, locale?: string): Promise<string> =>
    DocumentSchema.parse(await documents(uid).create({ data, ...(locale ? { locale } : {}) })).documentId;
  const publish = async (uid: Uid, documentId: string, locale?: string) =>
    documents(uid).publish({ documentId, ...(locale ? { locale } : {}) });
  const published = async (uid: Uid, data: Data): Promise<string> => {
    const documentId = await create(uid, data);
    await publish(uid, documentId);
    return documentId;
  };
  const update = (uid: Uid, documentId: string, data: Data, locale?: string) =>
    documents(uid).update({ documentId, data, ...(locale ? { locale } : {}) });
  const row = async (
    uid: Uid,
    documentId: string,
    { locale = 'de', status = 'draft', populate = true }: Version = {},
  ) => {
    const publishedAt = status === 'draft' ? { $null: true } : { $notNull: true };
    const found: unknown = await strapi.db.query(uid).findOne({ where: { documentId, locale, publishedAt }, populate });
    return RowSchema.nullable().parse(found);
  };
  return { create, publish, published, update, row };
};

interface Version {
  locale?: string;
  status?: 'draft' | 'published';
  populate?: unknown;
}

const ErrorSchema = z.object({
  name: z.literal('ValidationError'),
  message: z.string(),
  details: z
    .object({ errors: z.array(z.object({ path: z.array(z.string()), message: z.string() })).optional() })
    .optional(),
});

/** The refusal that `work` ends with, or an error when it is not refused. */
export const refusalOf = async (
  work: Promise<unknown>,
): Promise<{ message: string; errors: { path: string; message: string }[] }> => {
  let done: unknown;
  try {
    done = await work;
  } catch (error) {
    if (error instanceof Error && error.name !== 'ValidationError') throw error;
    const { message, details } = ErrorSchema.parse(error);
    return {
      message,
      errors: (details?.errors ?? []).map(({ path, message: text }) => ({ path: path.join('.'), message: text })),
    };
  }
  throw new Error(`Not refused: ${JSON.stringify(done)}`);
};
