import type { Core } from '@strapi/strapi';

type Data = Record<string, unknown>;

const blocks = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

/** The least that each type needs in order to be published; tests add what they are about. */
export const officeData = (documentId: string, data: Data = {}) => ({
  documentId,
  name: `Amt ${documentId}`,
  slug: documentId,
  unitKind: 'department',
  ...data,
});

export const topicData = (documentId: string, data: Data = {}) => ({
  documentId,
  title: `Thema ${documentId}`,
  slug: documentId,
  summary: `Eine Zusammenfassung, die lang genug ist, um veröffentlicht zu werden: ${documentId}.`,
  introduction: blocks(`Einleitung zu ${documentId}.`),
  ...data,
});

export const teaserData = (documentId: string, data: Data = {}) => ({
  documentId,
  title: `Hinweis ${documentId}`,
  text: 'Was hinter dem Hinweis steht.',
  targetKind: 'url',
  url: 'https://example.org/',
  ...data,
});

export const conceptData = (documentId: string, data: Data = {}) => ({
  documentId,
  title: `Konzept ${documentId}`,
  slug: documentId,
  summary: `Eine Zusammenfassung, die lang genug ist, um veröffentlicht zu werden: ${documentId}.`,
  ...data,
});

export { blocks };

/** A file of the media library; only its row, for tests that never fetch it. */
export const createFileRow = async (strapi: Core.Strapi, name: string): Promise<number> => {
  const { id } = await strapi.db.query('plugin::upload.file').create({
    data: {
      name: `${name}.svg`,
      hash: name,
      ext: '.svg',
      mime: 'image/svg+xml',
      size: 1,
      url: `/uploads/${name}.svg`,
      provider: 'local',
      folderPath: '/',
    },
  });
  return id;
};

/** Has rows say that they show a file: more of them than a statement of either database takes variables. */
export const showEverywhere = async (strapi: Core.Strapi, fileId: number, uid: string): Promise<void> => {
  await strapi.db.connection.raw(
    `WITH RECURSIVE numbers(number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM numbers WHERE number < 70000)
     INSERT INTO files_related_mph (file_id, related_id, related_type, field)
     SELECT ${fileId}, 1000000 + number, '${uid}', 'file' FROM numbers`,
  );
};
