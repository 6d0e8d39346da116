import { describe, expect, test } from 'vitest';
import { useCms } from '../harness/index.ts';
import { desk, officeData, paragraph, topicData } from './content.ts';

const cms = useCms();
const topic = 'api::topic.topic';
const office = 'api::office.office';

/** A published topic in German and Turkish, and what its Turkish draft says of itself. */
async function translated(title: string) {
  const { create, publish, published, row, update } = desk(cms().strapi);
  const leadOffice = await published(office, officeData(`Amt ${title}`));
  const id = await create(topic, topicData(title, { leadOffice }));
  await update(topic, id, topicData(`${title} (tr)`), 'tr');
  await publish(topic, id, 'de');
  await publish(topic, id, 'tr');
  const draft = async () => {
    const found = await row(topic, id, { locale: 'tr' });
    return { hash: found?.sourceHash, state: found?.translationState };
  };
  const changeGerman = (text: string) => update(topic, id, { introduction: paragraph(text) });
  const save = (data: Record<string, unknown>) => update(topic, id, { ...topicData(`${title} (tr)`), ...data }, 'tr');
  return { id, draft, changeGerman, save };
}

describe('A translation', () => {
  test('knows the German text that it was made from, and the German text itself knows none', async () => {
    const { id, draft } = await translated('Alpha');
    expect(await draft()).toEqual({ hash: expect.stringMatching(/^[0-9a-f]{64}$/), state: 'current' });
    const { row } = desk(cms().strapi);
    expect(await row(topic, id)).toMatchObject({ sourceHash: null, translationState: null });
    expect(await row(topic, id, { locale: 'tr', status: 'published' })).toMatchObject({
      sourceHash: (await draft()).hash,
    });
  });

  test('is out of date as soon as the German text is another, and without being edited', async () => {
    const { id, draft, changeGerman } = await translated('Beta');
    const { row } = desk(cms().strapi);
    const before = await row(topic, id, { locale: 'tr' });
    await changeGerman('Anders.');
    expect(await draft()).toEqual({ hash: before?.sourceHash, state: 'outdated' });
    expect((await row(topic, id, { locale: 'tr' }))?.updatedAt).toEqual(before?.updatedAt);
    await changeGerman('Beta');
    expect(await draft()).toEqual({ hash: before?.sourceHash, state: 'current' });
  });

  test('stays out of date when it is saved without a change of its words', async () => {
    const { draft, changeGerman, save } = await translated('Gamma');
    const { hash } = await draft();
    await changeGerman('Anders.');
    // An open form still says that all is well, and may send what it likes for the hash.
    await save({ kicker: 'Başka', translationState: 'current', sourceHash: 'von Hand' });
    expect(await draft()).toEqual({ hash, state: 'outdated' });
  });

  test('fits again when its words are changed', async () => {
    const { draft, changeGerman, save } = await translated('Delta');
    const { hash } = await draft();
    await changeGerman('Anders.');
    await save({ introduction: paragraph('Başka.'), translationState: 'outdated' });
    const after = await draft();
    expect(after.state).toBe('current');
    expect(after.hash).not.toBe(hash);
  });

  test('fits again when an editor says that it was checked, and until the next change', async () => {
    const { draft, changeGerman, save } = await translated('Epsilon');
    await changeGerman('Anders.');
    await save({ translationState: 'checked' });
    expect((await draft()).state).toBe('current');
    await changeGerman('Noch einmal anders.');
    expect((await draft()).state).toBe('outdated');
  });

  test('is measured against the German draft again when its own draft is discarded', async () => {
    const { id, draft, changeGerman, save } = await translated('Zeta');
    await changeGerman('Anders.');
    await save({ translationState: 'checked' });
    await cms().strapi.documents(topic).discardDraft({ documentId: id, locale: 'tr' });
    expect((await draft()).state).toBe('outdated');
  });
});
