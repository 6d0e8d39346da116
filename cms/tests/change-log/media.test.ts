import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { conceptData, officeData, showEverywhere, topicData, useCms, type Editor } from '../harness/index.ts';
import { Follower, told } from './follower.ts';
import { readTyped } from './read-everything.ts';

const cms = useCms();
const FileSchema = z.object({ id: z.number(), url: z.string(), name: z.string() });
const svg = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><path fill="${colour}"/></svg>`;

let editor: Editor;
let file: z.infer<typeof FileSchema>;
let follower: Follower;

const send = async (path: string, content: string, info?: object) => {
  const form = new FormData();
  form.append('files', new Blob([content], { type: 'image/svg+xml' }), 'bild.svg');
  if (info) form.append('fileInfo', JSON.stringify(info));
  return (await editor.upload(path, form)).json();
};

const describeFile = async (id: number, info: object): Promise<void> => {
  const form = new FormData();
  form.append('fileInfo', JSON.stringify(info));
  expect((await editor.upload(`/upload?id=${id}`, form)).status).toBe(200);
};

beforeAll(async () => {
  editor = await cms().loginAsEditor();
  [file] = z.tuple([FileSchema]).parse(await send('/upload', svg('red')));
  const { strapi } = cms();
  const image = { image: file.id, imageDecorative: true, imageCredit: 'Stadt' };
  const sections = [{ __component: 'sections.image', file: file.id, decorative: true, credit: 'Stadt' }];
  await strapi.documents('api::office.office').create({ data: officeData('amt') });
  await strapi.documents('api::office.office').publish({ documentId: 'amt' });
  for (const [documentId, data] of Object.entries({ 'mit-bild': image, 'mit-abschnitt': { sections }, ohne: {} })) {
    await strapi.documents('api::topic.topic').create({ data: topicData(documentId, { leadOffice: 'amt', ...data }) });
    await strapi.documents('api::topic.topic').publish({ documentId });
  }
  // Only its draft shows the file.
  await strapi.documents('api::concept.concept').create({ data: conceptData('entwurf', { document: file.id }) });
});

beforeEach(async () => {
  follower = new Follower(cms().url);
  await follower.follow();
});

const SHOWN = ['update topic mit-abschnitt de', 'update topic mit-bild de'];

describe('A file of the media library', () => {
  test('that is replaced is logged for each page that shows it, also when its size stays', async () => {
    const replaced = FileSchema.parse(await send(`/upload?id=${file.id}`, svg('tan'), { name: file.name }));
    expect(replaced.url).toBe(file.url);
    expect(told(await follower.follow()).sort()).toEqual(SHOWN);
  });

  test('that is renamed is logged with its new name', async () => {
    await describeFile(file.id, { name: 'anders.svg' });
    const changes = await follower.follow();
    expect(told(changes).sort()).toEqual(SHOWN);
    expect(changes.find(({ documentId }) => documentId === 'mit-bild')?.entry).toMatchObject({
      image: { name: 'anders.svg', url: file.url },
    });
  });

  test('that is described anew is logged', async () => {
    await describeFile(file.id, { alternativeText: 'Ein Bild' });
    expect(told(await follower.follow()).sort()).toEqual(SHOWN);
  });

  test('that no published page shows is not logged', async () => {
    const [other] = z.tuple([FileSchema]).parse(await send('/upload', svg('blue')));
    await describeFile(other.id, { name: 'frei.svg' });
    expect(await follower.follow()).toEqual([]);
  });

  test('may be shown in any number of places', async () => {
    const [other] = z.tuple([FileSchema]).parse(await send('/upload', svg('green')));
    for (const uid of ['api::topic.topic', 'sections.image']) await showEverywhere(cms().strapi, other.id, uid);
    await describeFile(other.id, { name: 'ueberall.svg' });
    expect(await follower.follow()).toEqual([]);
  });

  test('leaves a follower with what the typed API gives', async () => {
    expect(follower.entries()).toEqual(await readTyped(cms()));
  });
});
