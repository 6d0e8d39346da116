import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Editor, showEverywhere, useCms } from '../harness/index.ts';
import { desk, topicData } from './content.ts';

const cms = useCms();
let editor: Editor;
beforeAll(async () => {
  editor = await cms().loginAsEditor();
});

const topic = 'api::topic.topic';
const UploadedSchema = z.tuple([z.object({ id: z.number(), url: z.string() })]);
const RefusalSchema = z.object({ error: z.object({ name: z.string(), message: z.string() }) });

const upload = async (name: string) => {
  const form = new FormData();
  form.append('files', new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/svg+xml' }), name);
  const [file] = UploadedSchema.parse(await (await editor.upload('/upload', form)).json());
  return file;
};
const remove = (id: number) => editor.fetch(`/upload/files/${id}`, { method: 'DELETE' });
const removeMany = (body: unknown) =>
  editor.fetch('/upload/actions/bulk-delete', { method: 'POST', body: JSON.stringify(body) });
const messageOf = async (response: Response) => {
  expect(response.status).toBe(400);
  return RefusalSchema.parse(await response.json()).error.message;
};
const bytesOf = ({ url }: { url: string }) => readFile(path.join(cms().dataDir, 'public', url), 'utf8');

describe('A file of the media library', () => {
  test('is deleted where nothing shows it', async () => {
    const file = await upload('frei.svg');
    expect((await remove(file.id)).status).toBe(200);
    await expect(bytesOf(file)).rejects.toThrow('ENOENT');
  });

  test('stays, with its bytes, while a published page shows it, and goes when the page is gone', async () => {
    const { create, publish, published, update } = desk(cms().strapi);
    const file = await upload('titelbild.svg');
    const leadOffice = await published('api::office.office', { name: 'Amt', unitKind: 'department' });
    const image = { image: file.id, imageDecorative: true, imageCredit: 'Stadt' };
    const id = await create(topic, topicData('Mit Bild', { leadOffice, ...image }));
    await publish(topic, id);
    await update(topic, id, { title: 'With a picture' }, 'en');

    const inUse = 'Die Datei „titelbild.svg“ wird noch gebraucht von: Thema „Mit Bild“.';
    expect(await messageOf(await remove(file.id))).toBe(inUse);
    await update(topic, id, { image: null });
    expect(await messageOf(await remove(file.id))).toBe(inUse);
    expect(await bytesOf(file)).toContain('<svg');

    await cms().strapi.documents(topic).delete({ documentId: id, locale: '*' });
    expect((await remove(file.id)).status).toBe(200);
  });

  test('stays while a section of a draft shows it, also when many files are deleted at once', async () => {
    const { create } = desk(cms().strapi);
    const file = await upload('abschnitt.svg');
    const section = { __component: 'sections.image', file: file.id, decorative: true, credit: 'Stadt' };
    await create(topic, topicData('Mit Abschnitt', { sections: [section] }));

    const inUse = 'Die Datei „abschnitt.svg“ wird noch gebraucht von: Thema „Mit Abschnitt“.';
    expect(await messageOf(await removeMany({ fileIds: [file.id], folderIds: [] }))).toBe(inUse);
    expect(await bytesOf(file)).toContain('<svg');
  });

  test('stays while a list of downloads offers it', async () => {
    const { create } = desk(cms().strapi);
    const file = await upload('liste.svg');
    const section = { __component: 'sections.downloads', files: [{ title: 'Liste', file: file.id }] };
    await create(topic, topicData('Mit Liste', { sections: [section] }));
    const inUse = 'Die Datei „liste.svg“ wird noch gebraucht von: Thema „Mit Liste“.';
    expect(await messageOf(await remove(file.id))).toBe(inUse);
  });

  test('may have been shown in any number of places', async () => {
    const file = await upload('ueberall.svg');
    for (const uid of [topic, 'sections.image']) await showEverywhere(cms().strapi, file.id, uid);
    expect((await remove(file.id)).status).toBe(200);
  });

  test('goes together with others that nothing shows', async () => {
    const files = [await upload('eins.svg'), await upload('zwei.svg'), await upload('drei.svg')];
    const response = await removeMany({ fileIds: files.map(({ id }) => id), folderIds: [] });
    expect(response.status).toBe(200);
    for (const file of files) await expect(bytesOf(file)).rejects.toThrow('ENOENT');
  });
});
