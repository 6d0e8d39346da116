import { describe, expect, it } from 'vitest';
import { useCms } from '../harness/index.ts';
import { importBuilt, totals } from './package-commands.ts';
import { smallCity } from './small-city.ts';
import { storedBytes } from './stored-bytes.ts';

const cms = useCms();
const all = smallCity.size;

describe('content:import', () => {
  it('reports a dry run into an empty CMS and changes nothing', async () => {
    const before = await storedBytes(cms());
    expect(totals(await importBuilt(cms().strapi, smallCity, '--dry-run'))).toBe(
      `Dry run, nothing was changed: ${all} created, 0 changed, 0 unchanged, 4 files added to the media library.`,
    );
    expect(await storedBytes(cms())).toEqual(before);
  });

  it('creates everything, and nothing twice', async () => {
    const report = await importBuilt(cms().strapi, smallCity);
    expect(report).toContain('created  topic/integration/de.draft.yaml\n');
    expect(totals(report)).toBe(`${all} created, 0 changed, 0 unchanged, 4 files added to the media library.`);

    const before = await storedBytes(cms());
    expect(await importBuilt(cms().strapi, smallCity)).toBe(`0 created, 0 changed, ${all} unchanged.`);
    expect(await storedBytes(cms())).toEqual(before);
  });

  it('keeps the ids of the package', async () => {
    const topic = await cms().strapi.documents('api::topic.topic').findOne({ documentId: 'integration', locale: 'de' });
    expect(topic).toMatchObject({ documentId: 'integration', locale: 'de' });
  });

  it('publishes every relation, in circles and in order too', async () => {
    const { data } = await cms().anonymous.graphql(`{
      topics_connection { nodes {
        documentId title parent { documentId } leadOffice { documentId } contactOffices { documentId } teasers { documentId }
        sections { __typename ... on ComponentSectionsCornerstoneList { concept { documentId } } }
      } }
      concepts { topic { documentId } leadOffices { documentId } }
      serviceTeasers(filters: { targetKind: { eq: "topic" } }) { topic { documentId } }
      redirects { toTopic { documentId } }
      cornerstones { concept { documentId } responsibleOffice { documentId } }
    }`);
    const to = (documentId: string): { documentId: string } => ({ documentId });
    expect(data).toMatchObject({
      topics_connection: {
        nodes: expect.arrayContaining([
          expect.objectContaining({ documentId: 'themen', parent: null, teasers: [to('komm-an')] }),
          expect.objectContaining({
            documentId: 'integration',
            title: 'Thema integration',
            parent: to('themen'),
            leadOffice: to('amt-fuer-vielfalt'),
            contactOffices: [to('beratung'), to('amt-fuer-vielfalt')],
            teasers: [to('merkblatt'), to('komm-an')],
            sections: expect.arrayContaining([
              { __typename: 'ComponentSectionsCornerstoneList', concept: to('rahmenkonzept') },
            ]),
          }),
        ]),
      },
      concepts: [{ topic: to('integration'), leadOffices: [to('beratung'), to('amt-fuer-vielfalt')] }],
      serviceTeasers: [{ topic: to('integration') }],
      redirects: [{ toTopic: to('integration') }],
      cornerstones: [{ concept: to('rahmenkonzept'), responsibleOffice: to('beratung') }],
    });
  });

  it('publishes translations with the relations of their sections', async () => {
    const { data } = await cms().anonymous.graphql(`{
      topic(documentId: "integration", locale: "en") { title path sections { ... on ComponentSectionsCornerstoneList { concept { title } } } }
    }`);
    expect(data?.topic).toMatchObject({
      title: 'Integration',
      path: '/en/topics/integration/',
      sections: [{ concept: { title: 'Framework' } }, {}],
    });
  });

  it('changes what differs and nothing else, whatever depends on it', async () => {
    const changed = smallCity
      .change('topic/themen/de.yaml', { title: 'Alle Themen', teasers: ['merkblatt', 'komm-an'] })
      .change('service-teaser/komm-an/de.yaml', { text: 'Hilfe für alle, die ankommen.' });
    expect(await importBuilt(cms().strapi, changed)).toBe(
      `changed  service-teaser/komm-an/de.yaml\nchanged  topic/themen/de.yaml\n0 created, 2 changed, ${all - 2} unchanged.`,
    );
    expect(totals(await importBuilt(cms().strapi, changed))).toBe(`0 created, 0 changed, ${all} unchanged.`);
    expect(totals(await importBuilt(cms().strapi, smallCity))).toBe(`0 created, 2 changed, ${all - 2} unchanged.`);
  });

  it('takes values away that a package leaves out', async () => {
    const without = smallCity.change('office/amt-fuer-vielfalt/de.yaml', {
      phone: undefined,
      addresses: undefined,
      access: undefined,
      logo: undefined,
    });
    expect(totals(await importBuilt(cms().strapi, without))).toBe(`0 created, 1 changed, ${all - 1} unchanged.`);
    const { data } = await cms().anonymous.graphql(
      '{ office(documentId: "amt-fuer-vielfalt") { phone addresses { city } access { lift } logo { name } } }',
    );
    expect(data?.office).toEqual({ phone: null, addresses: [], access: null, logo: null });
    await importBuilt(cms().strapi, smallCity);
  });

  it('withdraws what a package has as a draft only, and brings it back', async () => {
    const withdrawn = smallCity.without('redirect/alte-adresse/de.yaml').with('redirect/alte-adresse/de.draft.yaml', {
      fromPath: '/alt/',
      code: 'movedPermanently',
      toTopic: 'integration',
    });
    expect(totals(await importBuilt(cms().strapi, withdrawn))).toBe(`0 created, 1 changed, ${all - 1} unchanged.`);
    expect((await cms().anonymous.graphql('{ redirects { documentId } }')).data).toEqual({ redirects: [] });
    expect(totals(await importBuilt(cms().strapi, smallCity))).toBe(`0 created, 1 changed, ${all - 1} unchanged.`);
  });

  it('withdraws a document together with those that need it, in any order', async () => {
    const drafts = smallCity
      .without('service-teaser/komm-an/en.yaml')
      .with('service-teaser/komm-an/en.draft.yaml', { title: 'KOMM-AN', text: 'Help on arrival.' })
      .without('redirect/alte-adresse/de.yaml')
      .with('redirect/alte-adresse/de.draft.yaml', { fromPath: '/alt/', code: 'gone' });
    expect(totals(await importBuilt(cms().strapi, drafts))).toBe(`0 created, 2 changed, ${all - 2} unchanged.`);
    await importBuilt(cms().strapi, smallCity);
  });

  it('withdraws a translation once nothing shows it any more', async () => {
    const file = 'concept/rahmenkonzept/en.yaml';
    const withdrawn = smallCity
      .without(file)
      .with('concept/rahmenkonzept/en.draft.yaml', { title: 'Framework' })
      .change('topic/integration/en.yaml', { sections: undefined });
    expect(totals(await importBuilt(cms().strapi, withdrawn))).toBe(`0 created, 2 changed, ${all - 2} unchanged.`);
    await importBuilt(cms().strapi, smallCity);
  });

  it('takes a file of the same name and other bytes as another file', async () => {
    const redrawn = smallCity.with(
      'media/logo.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"/>\n',
    );
    const report = await importBuilt(cms().strapi, redrawn);
    expect(report).toContain('changed  office/amt-fuer-vielfalt/de.yaml');
    expect(totals(report)).toContain('1 file added to the media library');
    expect(totals(await importBuilt(cms().strapi, smallCity))).not.toContain('media library');
  });

  it('leaves documents alone that the package does not name', async () => {
    await cms()
      .strapi.documents('api::office.office')
      .create({ locale: 'de', data: { documentId: 'anderes-amt', name: 'Anderes Amt' } });
    const part = smallCity.with('topic/wohnen/de.draft.yaml', {
      title: 'Wohnen',
      slug: 'wohnen',
      parent: 'themen',
      leadOffice: 'anderes-amt',
    });
    expect(totals(await importBuilt(cms().strapi, part))).toBe(`0 created, 1 changed, ${all - 1} unchanged.`);
  });

  it('does nothing where there is content, if asked to', async () => {
    expect(await importBuilt(cms().strapi, smallCity, '--if-empty')).toBe(
      'The CMS has content already; nothing was imported.',
    );
  });
});
