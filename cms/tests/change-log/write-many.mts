import type { Core } from '@strapi/strapi';

const uid = 'api::service-teaser.service-teaser';

const TEASER = {
  title: 'Hinweis',
  text: 'Was dahinter steht.',
  targetKind: 'url',
  url: 'https://example.org/',
} as const;

/** Publishes `lanes` × `length` documents, each once, as many at a time as there are lanes. */
export async function writeMany(strapi: Core.Strapi, name: string, lanes: number, length: number): Promise<void> {
  const lane = async (number: number): Promise<void> => {
    for (let place = 1; place <= length; place += 1) {
      const documentId = `${name}-${number}-${place}`;
      await untilTaken(() => strapi.documents(uid).create({ data: { documentId, ...TEASER } }));
      await untilTaken(() => strapi.documents(uid).publish({ documentId }));
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, index) => lane(index + 1)));
}

/** A save that waited too long for the others is refused and tried again, as an editor does. */
export async function untilTaken(save: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await save();
      return;
    } catch (error) {
      if (!(error instanceof Error) || !error.message.includes('Gerade werden Inhalte eingespielt')) throw error;
    }
  }
}
