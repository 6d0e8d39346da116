import { describe, expect, test } from 'vitest';
import { useCms } from '../harness/index.ts';
import { conceptData, desk, officeData, refusalOf, topicData } from './content.ts';

const cms = useCms();
const topic = 'api::topic.topic';
const office = 'api::office.office';
const pathOf = async (uid: Parameters<ReturnType<typeof desk>['row']>[0], id: string, version = {}) =>
  (await desk(cms().strapi).row(uid, id, version))?.path;

describe('Slugs', () => {
  test('An empty slug is suggested from the title and stored with the draft', async () => {
    const { create, row } = desk(cms().strapi);
    const id = await create(topic, { title: 'Öffnung für alle' });
    expect(await row(topic, id)).toMatchObject({ slug: 'oeffnung-fuer-alle', path: '/oeffnung-fuer-alle/' });
  });

  test('A suggestion spells a title as its language does', async () => {
    const { create, row, update } = desk(cms().strapi);
    const id = await create(topic, { title: 'Überblick' });
    await update(topic, id, { title: 'Göç ve Güvenlik Ölçüsü' }, 'tr');
    expect(await row(topic, id)).toMatchObject({ slug: 'ueberblick' });
    expect(await row(topic, id, { locale: 'tr' })).toMatchObject({ slug: 'goc-ve-guvenlik-olcusu' });
  });

  test('Whoever saves gets the suggested slug and the path back', async () => {
    const saved = await cms()
      .strapi.documents(topic)
      .create({ data: { title: 'Zurückgegeben' } });
    expect(saved).toMatchObject({ slug: 'zurueckgegeben', path: '/zurueckgegeben/' });
  });

  test('A suggestion that is taken at this place gets a number', async () => {
    const { create, row } = desk(cms().strapi);
    await create(topic, { title: 'Doppelt' });
    expect(await row(topic, await create(topic, { title: 'Doppelt' }))).toMatchObject({ slug: 'doppelt-2' });
  });

  test('A slug in the wrong form is refused when it is saved', async () => {
    const { create } = desk(cms().strapi);
    expect(await refusalOf(create(topic, { title: 'Falsch', slug: 'Groß & klein' }))).toEqual({
      message:
        'Kurzadresse: Nur Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche, zum Beispiel „interkulturelle-oeffnung“.',
      errors: [
        {
          path: 'slug',
          message:
            'Nur Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche, zum Beispiel „interkulturelle-oeffnung“.',
        },
      ],
    });
  });

  test('Two siblings cannot have one slug, and nothing of the refused one is stored', async () => {
    const { create } = desk(cms().strapi);
    const parent = await create(topic, { title: 'Eltern' });
    await create(topic, { title: 'Erstes Kind', slug: 'kind', parent });
    const before = await cms().strapi.db.query(topic).count({});
    expect(await refusalOf(create(topic, { title: 'Zweites Kind', slug: 'kind', parent }))).toEqual({
      message:
        'Kurzadresse: Die Adresse /eltern/kind/ gehört schon zu Thema „Erstes Kind“. Bitte eine andere Kurzadresse wählen.',
      errors: [
        {
          path: 'slug',
          message:
            'Die Adresse /eltern/kind/ gehört schon zu Thema „Erstes Kind“. Bitte eine andere Kurzadresse wählen.',
        },
      ],
    });
    expect(await cms().strapi.db.query(topic).count({})).toBe(before);
    await create(topic, { title: 'Anderswo', slug: 'kind' });
  });

  test('Siblings in different languages may have one slug', async () => {
    const { create, update } = desk(cms().strapi);
    const first = await create(topic, { title: 'Gleich eins', slug: 'gleich-eins' });
    const second = await create(topic, { title: 'Gleich zwei', slug: 'gleich' });
    await update(topic, first, { title: 'Same', slug: 'gleich' }, 'en');
    expect(await pathOf(topic, first, { locale: 'en' })).toBe('/en/gleich/');
    expect(await pathOf(topic, second)).toBe('/gleich/');
  });

  test('An address of the portal itself is not given away', async () => {
    const { create } = desk(cms().strapi);
    const { message } = await refusalOf(create(topic, { title: 'Englisch', slug: 'en' }));
    expect(message).toBe(
      'Kurzadresse: Die Adresse /en/ gehört dem Portal selbst. Bitte eine andere Kurzadresse wählen.',
    );
  });

  test('A page of the portal itself keeps its address in every language', async () => {
    const { create, row, update } = desk(cms().strapi);
    for (const slug of ['suche', 'rueckmeldung', 'barriere-melden', '404', '410', 'leichte-sprache']) {
      const { message } = await refusalOf(create(topic, { title: 'Besetzt', slug }));
      expect(message).toContain(`Kurzadresse: Die Adresse /${slug}/ gehört dem Portal selbst.`);
    }
    const suggested = await create(topic, { title: 'Suche' });
    expect(await row(topic, suggested)).toMatchObject({ path: '/suche-2/' });
    const { message } = await refusalOf(update(topic, suggested, { title: 'Search', slug: 'search' }, 'en'));
    expect(message).toContain('Kurzadresse: Die Adresse /en/search/ gehört dem Portal selbst.');
  });

  test('No office stands where its parent says whether it is open', async () => {
    const { create } = desk(cms().strapi);
    const parentOffice = await create(office, officeData('Amt mit Zeiten'));
    const { message } = await refusalOf(create(office, officeData('Jetzt', { slug: 'jetzt', parentOffice })));
    expect(message).toContain('Die Adresse /rathaus/verwaltung/amt-mit-zeiten/jetzt/ gehört dem Portal selbst.');
  });
});

describe('Paths', () => {
  test('Each type has its place', async () => {
    const { create } = desk(cms().strapi);
    const parent = await create(office, officeData('Fachbereich Eins'));
    const child = await create(office, officeData('Team Zwei', { parentOffice: parent }));
    const concept = await create('api::concept.concept', conceptData('Rahmenkonzept'));
    const legal = await create('api::legal-page.legal-page', { title: 'Impressum', purpose: 'imprint' });
    expect(await pathOf(office, child)).toBe('/rathaus/verwaltung/fachbereich-eins/team-zwei/');
    expect(await pathOf('api::concept.concept', concept)).toBe('/konzepte/rahmenkonzept/');
    expect(await pathOf('api::legal-page.legal-page', legal)).toBe('/impressum/');
  });

  test('A path given from outside is ignored', async () => {
    const { create } = desk(cms().strapi);
    expect(await pathOf(topic, await create(topic, { title: 'Fremder Pfad', path: '/fremd/' }))).toBe('/fremder-pfad/');
  });

  test('A translation has the translated slugs of its ancestors, or their German ones', async () => {
    const { create, update } = desk(cms().strapi);
    const root = await create(topic, { title: 'Wurzel' });
    const middle = await create(topic, { title: 'Mitte', parent: root });
    const leaf = await create(topic, { title: 'Blatt', parent: middle });
    await update(topic, leaf, { title: 'Leaf' }, 'en');
    expect(await pathOf(topic, leaf, { locale: 'en' })).toBe('/en/wurzel/mitte/leaf/');
    await update(topic, root, { title: 'Root' }, 'en');
    expect(await pathOf(topic, leaf, { locale: 'en' })).toBe('/en/root/mitte/leaf/');
  });

  test('Renaming and moving change the drafts below at once and the published pages when it is published', async () => {
    const { create, publish, published, update } = desk(cms().strapi);
    const leadOffice = await published(office, officeData('Amt für Umzüge'));
    const from = await published(topic, topicData('Alter Ort', { leadOffice }));
    const to = await published(topic, topicData('Neuer Ort', { leadOffice }));
    const moving = await published(topic, topicData('Umzug', { leadOffice, parent: from }));
    const below = await published(topic, topicData('Darunter', { leadOffice, parent: moving }));

    await update(topic, moving, { parent: to, slug: 'umgezogen' });
    expect(await pathOf(topic, below)).toBe('/neuer-ort/umgezogen/darunter/');
    expect(await pathOf(topic, below, { status: 'published' })).toBe('/alter-ort/umzug/darunter/');

    await publish(topic, moving);
    expect(await pathOf(topic, below, { status: 'published' })).toBe('/neuer-ort/umgezogen/darunter/');
    await create(topic, { title: 'Unbeteiligt', parent: below });
    const draft = await desk(cms().strapi).row(topic, below);
    const live = await desk(cms().strapi).row(topic, below, { status: 'published' });
    expect(draft?.updatedAt).toEqual(live?.updatedAt);
  });

  test('Discarding a move brings the old paths back', async () => {
    const { create, published, update } = desk(cms().strapi);
    const leadOffice = await published(office, officeData('Amt für Rückkehr'));
    const page = await published(topic, topicData('Hin und zurück', { leadOffice }));
    const below = await create(topic, { title: 'Anhang', parent: page });
    await update(topic, page, { slug: 'hin' });
    expect(await pathOf(topic, below)).toBe('/hin/anhang/');
    await cms().strapi.documents(topic).discardDraft({ documentId: page });
    expect(await pathOf(topic, below)).toBe('/hin-und-zurueck/anhang/');
  });

  test('What stands below a deleted draft moves to the top', async () => {
    const { create } = desk(cms().strapi);
    const parent = await create(topic, { title: 'Verschwindet' });
    const child = await create(topic, { title: 'Bleibt', parent });
    await cms().strapi.documents(topic).delete({ documentId: parent });
    expect(await pathOf(topic, child)).toBe('/bleibt/');
  });
});

describe('Trees', () => {
  test('A page cannot stand under itself', async () => {
    const { create, update } = desk(cms().strapi);
    const page = await create(topic, { title: 'Münchhausen' });
    const { message } = await refusalOf(update(topic, page, { parent: page }));
    expect(message).toBe('Übergeordnetes Thema: Eine Seite kann nicht unter sich selbst stehen.');
  });

  test('A page cannot stand under one of its own, and stays where it was', async () => {
    const { create, update } = desk(cms().strapi);
    const top = await create(office, officeData('Oben'));
    const middle = await create(office, officeData('Zwischen', { parentOffice: top }));
    const bottom = await create(office, officeData('Unten', { parentOffice: middle }));
    expect(await refusalOf(update(office, top, { parentOffice: bottom }))).toEqual({
      message: 'Übergeordnete Stelle: „Unten“ liegt selbst unter „Oben“. Bitte eine andere Stelle wählen.',
      errors: [
        { path: 'parentOffice', message: '„Unten“ liegt selbst unter „Oben“. Bitte eine andere Stelle wählen.' },
      ],
    });
    expect(await pathOf(office, bottom)).toBe('/rathaus/verwaltung/oben/zwischen/unten/');
  });

  test('A tree has at most six levels, also when a branch is moved', async () => {
    const { create, update } = desk(cms().strapi);
    let parent: string | undefined;
    for (let level = 1; level <= 6; level += 1) parent = await create(topic, { title: `Ebene ${level}`, parent });
    const { message } = await refusalOf(create(topic, { title: 'Ebene 7', parent }));
    expect(message).toBe('Übergeordnetes Thema: Der Baum hätte hier 7 Ebenen. Erlaubt sind höchstens 6.');
    const branch = await create(topic, { title: 'Ast' });
    await create(topic, { title: 'Zweig', parent: branch });
    const fifth = (await desk(cms().strapi).row(topic, parent ?? ''))?.parent;
    await expect(update(topic, branch, { parent: fifth })).rejects.toThrow('7 Ebenen');
  });

  test('Two moves that fit as drafts are not published into a cycle', async () => {
    const { publish, published, update } = desk(cms().strapi);
    const leadOffice = await published(office, officeData('Amt für Kreise'));
    const a = await published(topic, topicData('Kreis A', { leadOffice }));
    const b = await published(topic, topicData('Kreis B', { leadOffice, parent: a }));
    await update(topic, b, { parent: null });
    await update(topic, a, { parent: b });
    const { message } = await refusalOf(publish(topic, a));
    expect(message).toBe(
      'Übergeordnetes Thema: „Kreis B“ liegt in der veröffentlichten Fassung noch unter „Kreis A“. Bitte zuerst „Kreis B“ an der neuen Stelle veröffentlichen.',
    );
    await publish(topic, b);
    await publish(topic, a);
    expect(await pathOf(topic, a, { status: 'published' })).toBe('/kreis-b/kreis-a/');
  });
});
