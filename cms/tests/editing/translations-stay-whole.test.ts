import { expect, test } from 'vitest';
import { useCms } from '../harness/index.ts';
import { desk, officeData, paragraph, refusalOf, topicData } from './content.ts';

const cms = useCms();
const topic = 'api::topic.topic';
const office = 'api::office.office';
const legalPage = 'api::legal-page.legal-page';

const picture = async (): Promise<unknown> => {
  const file = { name: 'bild.png', hash: 'bild', ext: '.png', mime: 'image/png', size: 1, provider: 'local' };
  const data = { ...file, url: '/uploads/bild.png', width: 800, height: 600 };
  const { id } = await cms().strapi.db.query('plugin::upload.file').create({ data });
  return id;
};

test('A new German image does not wait for its description in the published translations', async () => {
  const { publish, published, update, row } = desk(cms().strapi);
  const leadOffice = await published(office, officeData('Amt A'));
  const id = await published(topic, topicData('Bebildert', { leadOffice }));
  await update(topic, id, topicData('Illustrated'), 'en');
  await publish(topic, id, 'en');
  await update(topic, id, { image: await picture(), imageAlt: 'Das Rathaus', imageCredit: 'Stadt Dortmund' });
  await publish(topic, id);
  const live = { image: expect.objectContaining({ name: 'bild.png' }), imageAlt: null };
  expect(await row(topic, id, { locale: 'en', status: 'published' })).toMatchObject(live);
  await update(topic, id, { title: 'Illustrated again' }, 'en');
  await publish(topic, id, 'en');
});

test('A German page is not published as what its published translations are not ready for', async () => {
  const { publish, published, update, row } = desk(cms().strapi);
  const statement = {
    conformity: 'full',
    method: 'Selbstbewertung',
    preparedOn: '2026-10-01',
    reviewedOn: '2026-10-01',
    feedbackEmail: 'barriere@dortmund.example',
    supervisoryBody: 'Überwachungsstelle',
    ombudsBody: 'Ombudsstelle',
  };
  const id = await published(legalPage, { title: 'Hinweise', purpose: 'imprint', body: paragraph('Text') });
  await update(legalPage, id, { title: 'Notes', body: paragraph('Text') }, 'en');
  await publish(legalPage, id, 'en');
  await update(legalPage, id, { purpose: 'accessibility', accessibilityStatement: statement });
  expect(await refusalOf(publish(legalPage, id))).toEqual({
    message:
      'Englisch › Erklärung zur Barrierefreiheit: Die Seite zur Barrierefreiheit braucht die Angaben der Erklärung.',
    errors: [{ path: '', message: 'Die Seite zur Barrierefreiheit braucht die Angaben der Erklärung.' }],
  });
  expect(await row(legalPage, id, { status: 'published' })).toMatchObject({ purpose: 'imprint' });

  // The translation is published first, or both at once.
  await update(legalPage, id, { accessibilityStatement: statement }, 'en');
  await publish(legalPage, id, 'en');
  await publish(legalPage, id);
  const live = await row(legalPage, id, { locale: 'en', status: 'published' });
  expect(live).toMatchObject({
    purpose: 'accessibility',
    accessibilityStatement: { feedbackEmail: statement.feedbackEmail },
  });
});
