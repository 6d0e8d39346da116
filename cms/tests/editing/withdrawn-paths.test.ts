import { expect, test } from 'vitest';
import { useCms } from '../harness/index.ts';
import { desk, officeData, topicData } from './content.ts';

const cms = useCms();
const topic = 'api::topic.topic';
const office = 'api::office.office';

test.each(['unpublish', 'delete'] as const)(
  'After %s of a translation the published pages below stand under its German slug',
  async (withdraw) => {
    const { create, publish, published, row, update } = desk(cms().strapi);
    const leadOffice = await published(office, officeData(`Amt ${withdraw}`));
    const parent = await published(topic, topicData(`Eltern ${withdraw}`, { leadOffice }));
    const middle = await published(topic, topicData('Mitte', { leadOffice, parent }));
    const child = await create(topic, topicData('Kind', { leadOffice, parent: middle }));
    await publish(topic, child);
    for (const [id, title] of [
      [parent, `Parents ${withdraw}`],
      [child, 'Child'],
    ] as const) {
      await update(topic, id, topicData(title), 'en');
      await publish(topic, id, 'en');
    }
    const live = async (locale: string) => (await row(topic, child, { locale, status: 'published' }))?.path;
    expect(await live('en')).toBe(`/en/parents-${withdraw}/mitte/child/`);

    const english = { documentId: parent, locale: 'en' };
    const documents = cms().strapi.documents(topic);
    await (withdraw === 'delete' ? documents.delete(english) : documents.unpublish(english));
    expect(await live('en')).toBe(`/en/eltern-${withdraw}/mitte/child/`);
    expect(await live('de')).toBe(`/eltern-${withdraw}/mitte/kind/`);
    await publish(topic, child, 'en');
    expect(await live('en')).toBe(`/en/eltern-${withdraw}/mitte/child/`);
  },
);
