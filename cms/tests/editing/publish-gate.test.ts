import { describe, expect, test } from 'vitest';
import { createFileRow, useCms } from '../harness/index.ts';
import { conceptData, desk, officeData, paragraph, refusalOf, teaserData, topicData } from './content.ts';

const cms = useCms();
const topic = 'api::topic.topic';
const office = 'api::office.office';
const concept = 'api::concept.concept';
const teaser = 'api::service-teaser.service-teaser';
const cornerstone = 'api::cornerstone.cornerstone';
const redirect = 'api::redirect.redirect';

const publishing =
  (uid: typeof topic | typeof office | typeof concept | typeof teaser | typeof cornerstone | typeof redirect) =>
  async (data: Record<string, unknown>) => {
    const { create, publish } = desk(cms().strapi);
    return publish(uid, await create(uid, data));
  };

describe('What a page needs before it is published', () => {
  test('A complete topic is published', async () => {
    const { published, row } = desk(cms().strapi);
    const leadOffice = await published(office, officeData('Amt 1'));
    const id = await published(topic, topicData('Vollständig', { leadOffice }));
    expect(await row(topic, id, { status: 'published' })).toMatchObject({
      path: '/vollstaendig/',
      leadOffice: { documentId: leadOffice },
    });
  });

  test('Every missing or wrong field is named in German, at the field, and nothing is published', async () => {
    const { published, create, publish, row } = desk(cms().strapi);
    const leadOffice = await published(office, officeData('Amt 2'));
    const sections = [
      { __component: 'sections.text', heading: 'Gut', body: paragraph('Text') },
      {
        __component: 'sections.text',
        heading: 'Sprung',
        body: [
          { type: 'heading', level: 2, children: [{ type: 'text', text: 'A' }] },
          { type: 'heading', level: 4, children: [{ type: 'text', text: 'B' }] },
        ],
      },
      { __component: 'sections.accordion', questions: [{ question: '', answer: paragraph('Antwort') }] },
    ];
    const id = await create(topic, { title: 'Unvollständig', summary: 'Zu kurz.', leadOffice, sections });
    expect(await refusalOf(publish(topic, id))).toEqual({
      message: [
        'Zusammenfassung: Zu kurz: mindestens 60 Zeichen.',
        'Einleitung: Diese Angabe fehlt.',
        'Abschnitte › Text (2) › Text: Die Überschrift „B“ überspringt eine Ebene (von 2 auf 4). Bitte eine Ebene nach der anderen verwenden.',
        'Abschnitte › Fragen und Antworten (3) › Fragen und Antworten › Frage und Antwort (1) › Frage: Diese Angabe fehlt.',
      ].join(' '),
      errors: [
        { path: 'summary', message: 'Zu kurz: mindestens 60 Zeichen.' },
        { path: 'introduction', message: 'Diese Angabe fehlt.' },
        {
          path: 'sections.1.body',
          message:
            'Die Überschrift „B“ überspringt eine Ebene (von 2 auf 4). Bitte eine Ebene nach der anderen verwenden.',
        },
        { path: 'sections.2.questions.0.question', message: 'Diese Angabe fehlt.' },
      ],
    });
    expect(await row(topic, id, { status: 'published' })).toBeNull();
  });

  test('An office says which slot of its week overlaps, and takes a week that fits', async () => {
    const slot = (opens: string, closes: string) => ({ weekday: 'monday', opens, closes, mode: 'open' });
    const refused = publishing(office)(
      officeData('Amt 3', {
        openingHours: [slot('08:00:00.000', '12:00:00.000'), slot('11:00:00.000', '16:00:00.000')],
      }),
    );
    expect((await refusalOf(refused)).message).toBe(
      'Öffnungszeiten › Öffnungszeit (2): Diese Öffnungszeit überschneidet sich mit einer anderen am selben Tag (08:00–12:00).',
    );
    await publishing(office)(
      officeData('Amt 4', {
        openingHours: [slot('08:00:00.000', '12:00:00.000'), slot('13:00:00.000', '16:00:00.000')],
      }),
    );
  });

  test('The form of numbers and addresses is asked for when they are published, not while someone writes', async () => {
    const { create, publish, update } = desk(cms().strapi);
    const address = { kind: 'house', postalCode: '4413', city: 'Dortmund' };
    const id = await create(
      office,
      officeData('Amt 4a', { phone: '0231 500', website: 'example.org', addresses: [address] }),
    );
    expect((await refusalOf(publish(office, id))).errors).toEqual([
      { path: 'addresses.0.postalCode', message: 'Eine Postleitzahl hat 5 Ziffern.' },
      { path: 'addresses.0.street', message: 'Außer beim Postfach braucht eine Anschrift eine Straße.' },
      { path: 'phone', message: 'Bitte mit Landesvorwahl und ohne Leerzeichen angeben, zum Beispiel +4923150.' },
      { path: 'website', message: 'Bitte eine vollständige Adresse angeben, die mit https:// beginnt.' },
    ]);
    const street = { ...address, street: 'Südwall', postalCode: '44137' };
    await update(office, id, { phone: '+49231500', website: 'https://example.org', addresses: [street] });
    await publish(office, id);
  });

  test('A teaser names its kinds of target as the editor sees them', async () => {
    const { message } = await refusalOf(publishing(teaser)(teaserData('Verweis', { targetKind: 'office' })));
    expect(message).toBe(
      'Ziel: Amt oder Einrichtung: Ein Verweis hat genau ein Ziel. Die Art des Ziels ist „Amt oder Einrichtung“, gefüllt ist: Andere Internetseite.',
    );
  });

  test('What is too long or too big to be stored is refused in German when it is saved', async () => {
    const { create } = desk(cms().strapi);
    const { message } = await refusalOf(create(topic, { title: 'x'.repeat(91) }));
    expect(message).toBe('Titel: Zu lang: höchstens 90 Zeichen.');
    const phone = await refusalOf(create(office, officeData('Amt mit Roman', { phone: '4'.repeat(300) })));
    expect(phone.message).toBe('Telefon: Zu lang: höchstens 255 Zeichen.');
    const big = await refusalOf(create(topic, { title: 'Weit hinten', position: 99_999_999_999 }));
    expect(big.message).toBe('Reihenfolge: Zu groß: höchstens 2147483647.');
    const small = await refusalOf(create(topic, { title: 'Weit vorn', position: -99_999_999_999 }));
    expect(small.message).toBe('Reihenfolge: Zu klein: mindestens 0.');
  });

  test('Saving as published takes the same way through the gate', async () => {
    const documents = cms().strapi.documents(topic);
    const before = await cms().strapi.db.query(topic).count({});
    await expect(documents.create({ data: { title: 'Hintertür' }, status: 'published' })).rejects.toThrow(
      'Einleitung: Diese Angabe fehlt.',
    );
    expect(await cms().strapi.db.query(topic).count({})).toBe(before);
    const leadOffice = await desk(cms().strapi).published(office, officeData('Amt 5'));
    const saved = await documents.create({ data: topicData('Vordertür', { leadOffice }), status: 'published' });
    expect(saved).toMatchObject({ path: '/vordertuer/', publishedAt: expect.any(String) });
  });
});

describe('Documents that need each other', () => {
  test('What a topic cannot do without is published first', async () => {
    const { create, publish } = desk(cms().strapi);
    const leadOffice = await create(office, officeData('Amt im Entwurf'));
    const parent = await create(topic, topicData('Elternseite', { leadOffice }));
    const link = await create(teaser, teaserData('Link im Entwurf'));
    const plan = await create(concept, conceptData('Konzept im Entwurf'));
    const sections = [{ __component: 'sections.cornerstone-list', concept: plan }];
    const id = await create(topic, topicData('Kindseite', { leadOffice, parent, teasers: [link], sections }));
    const wait = 'ist noch nicht veröffentlicht. Bitte zuerst dort veröffentlichen oder den Verweis entfernen.';
    expect(await refusalOf(publish(topic, id))).toEqual({
      message: [
        `Übergeordnetes Thema: Thema „Elternseite“ ${wait}`,
        `Zuständige Stelle: Stelle „Amt im Entwurf“ ${wait}`,
        `Mehr zum Thema: Verweis „Link im Entwurf“ ${wait}`,
        `Abschnitte › Eckpunkte eines Konzepts (1) › Konzept: Konzept „Konzept im Entwurf“ ${wait}`,
      ].join(' '),
      errors: [
        { path: 'parent', message: `Thema „Elternseite“ ${wait}` },
        { path: 'leadOffice', message: `Stelle „Amt im Entwurf“ ${wait}` },
        { path: 'teasers', message: `Verweis „Link im Entwurf“ ${wait}` },
        { path: 'sections.0.concept', message: `Konzept „Konzept im Entwurf“ ${wait}` },
      ],
    });
    for (const [uid, first] of [
      [office, leadOffice],
      [topic, parent],
      [teaser, link],
      [concept, plan],
    ] as const)
      await publish(uid, first);
    await publish(topic, id);
  });

  test('A relation that a page can do without does not hold it up', async () => {
    const { create, published } = desk(cms().strapi);
    const leadOffice = await published(office, officeData('Amt 6'));
    const contentOwner = await create(office, officeData('Amt 7, im Entwurf'));
    await published(topic, topicData('Ohne Verantwortliche', { leadOffice, contentOwner }));
  });

  test('What published pages need is neither withdrawn nor deleted', async () => {
    const { published } = desk(cms().strapi);
    const leadOffice = await published(office, officeData('Amt 8'));
    const plan = await published(concept, conceptData('Konzept 8'));
    const sections = [{ __component: 'sections.cornerstone-list', concept: plan }];
    const page = await published(topic, topicData('Seite 8', { leadOffice, sections }));
    await published(cornerstone, {
      title: 'Eckpunkt 8',
      text: 'Text',
      anchor: 'acht',
      position: 1,
      implementationStatus: 'planned',
      concept: plan,
    });
    const documents = (uid: typeof office | typeof concept | typeof topic) => cms().strapi.documents(uid);
    const { message } = await refusalOf(documents(office).unpublish({ documentId: leadOffice }));
    expect(message).toBe('Wird noch gebraucht von: Thema „Seite 8“.');
    const byBoth = await refusalOf(documents(concept).delete({ documentId: plan }));
    expect(byBoth.message).toBe('Wird noch gebraucht von: Eckpunkt „Eckpunkt 8“, Thema „Seite 8“.');
    await documents(topic).unpublish({ documentId: page });
    await documents(office).unpublish({ documentId: leadOffice });
  });
});

describe('Languages', () => {
  test('The German version is published first and withdrawn last', async () => {
    const { create, publish, published, update } = desk(cms().strapi);
    const leadOffice = await published(office, officeData('Amt 9'));
    const id = await create(topic, topicData('Deutsch zuerst', { leadOffice }));
    await update(topic, id, topicData('German first'), 'en');
    const { message } = await refusalOf(publish(topic, id, 'en'));
    expect(message).toBe('Bitte zuerst die deutsche Fassung veröffentlichen. Die Übersetzung baut auf ihr auf.');
    await publish(topic, id);
    await publish(topic, id, 'en');
    const documents = cms().strapi.documents(topic);
    expect((await refusalOf(documents.unpublish({ documentId: id }))).message).toBe(
      'Bitte zuerst die Übersetzungen zurückziehen. Noch veröffentlicht: Englisch.',
    );
    await documents.unpublish({ documentId: id, locale: 'en' });
    expect((await refusalOf(documents.delete({ documentId: id }))).message).toBe(
      'Bitte zuerst die Übersetzungen löschen: Englisch.',
    );
    await documents.unpublish({ documentId: id });
    await documents.delete({ documentId: id, locale: '*' });
  });

  test('All languages at once are published together, and a fault says in which language it is', async () => {
    const { create, publish, published, update, row } = desk(cms().strapi);
    const leadOffice = await published(office, officeData('Amt 10'));
    const id = await create(topic, topicData('Zusammen', { leadOffice }));
    await update(topic, id, { ...topicData('Together'), summary: 'Short.' }, 'en');
    expect((await refusalOf(publish(topic, id, '*'))).message).toBe(
      'Englisch › Zusammenfassung: Zu kurz: mindestens 60 Zeichen.',
    );
    await update(topic, id, topicData('Together'), 'en');
    await publish(topic, id, '*');
    expect(await row(topic, id, { locale: 'en', status: 'published' })).toMatchObject({ path: '/en/together/' });
  });
});

describe('Cornerstones and redirects', () => {
  test('An anchor is one in its concept, and fixed once it was published', async () => {
    const { create, publish, published, update } = desk(cms().strapi);
    const plan = await published(concept, conceptData('Konzept 11'));
    const data = {
      title: 'Eckpunkt 11',
      text: 'Text',
      anchor: 'elf',
      position: 1,
      implementationStatus: 'planned',
      concept: plan,
    };
    const id = await create(cornerstone, data);
    expect((await refusalOf(create(cornerstone, { ...data, title: 'Eckpunkt 12' }))).message).toBe(
      'Sprungmarke: „elf“ gehört im selben Konzept schon zum Eckpunkt „Eckpunkt 11“.',
    );
    await create(cornerstone, { ...data, concept: await create(concept, conceptData('Konzept 12')) });
    await update(cornerstone, id, { anchor: 'noch-frei' });
    await publish(cornerstone, id);
    expect((await refusalOf(update(cornerstone, id, { anchor: 'elf' }))).message).toBe(
      'Sprungmarke: Der Eckpunkt ist unter „noch-frei“ veröffentlicht. Die Sprungmarke kann sich nicht mehr ändern.',
    );
  });

  test('A redirect starts where no page stands and no other redirect starts', async () => {
    const { create, published } = desk(cms().strapi);
    const leadOffice = await published(office, officeData('Amt 13'));
    await published(topic, topicData('Steht hier', { leadOffice }));
    const gone = { code: 'gone' };
    expect((await refusalOf(create(redirect, { ...gone, fromPath: '/steht-hier/' }))).message).toBe(
      'Alte Adresse: Unter /steht-hier/ steht eine Seite: Thema „Steht hier“. Eine Weiterleitung braucht eine freie Adresse.',
    );
    await published(redirect, { ...gone, fromPath: '/frueher/' });
    expect((await refusalOf(create(redirect, { ...gone, fromPath: '/frueher/' }))).message).toBe(
      'Alte Adresse: Für /frueher/ gibt es schon eine Weiterleitung.',
    );
    const { message } = await refusalOf(published(topic, topicData('Früher', { leadOffice })));
    expect(message).toBe(
      'Kurzadresse: Für die Adresse /frueher/ gibt es eine Weiterleitung. Bitte zuerst die Weiterleitung zurückziehen.',
    );
  });

  test('A redirect starts at a path', async () => {
    const { message } = await refusalOf(desk(cms().strapi).create(redirect, { code: 'gone', fromPath: 'frueher' }));
    expect(message).toBe('Alte Adresse: Ein Pfad beginnt und endet mit einem Schrägstrich: /alte/adresse/.');
  });

  test('A redirect from a page that is removed has no target', async () => {
    const { published } = desk(cms().strapi);
    const { message } = await refusalOf(published(redirect, { code: 'gone', fromPath: '/weg/', toPath: '/themen/' }));
    expect(message).toBe(
      'Was geschieht mit der Adresse?: Eine Weiterleitung hat genau ein Ziel; „Entfernt, ohne Ziel (410)“ hat keins.',
    );
  });

  test('A redirect leads to a path or an https address, once it is published', async () => {
    const { create, publish } = desk(cms().strapi);
    const draft = await create(redirect, { code: 'found', fromPath: '/unsicher/', toPath: 'http://alt.dortmund.de/' });
    expect((await refusalOf(publish(redirect, draft))).message).toMatch(
      /^Ziel: andere Adresse: Bitte einen Pfad dieses Portals angeben, .* oder eine vollständige Adresse, die mit https:/,
    );
  });

  test('A logo is described in words', async () => {
    const logo = await createFileRow(cms().strapi, 'wappen');
    const { message } = await refusalOf(desk(cms().strapi).published(office, { ...officeData('Amt 15'), logo }));
    expect(message).toBe('Beschreibung des Logos: Bitte beschreiben Sie das Logo in Worten.');
  });

  test('A redirect leads to a published page', async () => {
    const { create, published } = desk(cms().strapi);
    const leadOffice = await published(office, officeData('Amt 14'));
    const toTopic = await create(topic, topicData('Ziel 14', { leadOffice }));
    const { message } = await refusalOf(
      published(redirect, { fromPath: '/vierzehn/', code: 'movedPermanently', toTopic }),
    );
    expect(message).toContain('Ziel: Thema: Thema „Ziel 14“ ist noch nicht veröffentlicht.');
  });
});
