import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { example, everyField, sampleSnapshot } from '../../tests/support/sample.ts';
import { assemble } from '../content/assemble/index.ts';
import { createLibrary } from '../content/library.ts';
import { routeTable } from '../content/routes.ts';
import type { RecordedSnapshot } from '../content/snapshot.ts';
import { structuredData } from './index.ts';

const siteUrl = 'https://portal.example';
const ObjectSchema = z.record(z.string(), z.unknown());

function dataOf(path: string, snapshot: RecordedSnapshot = sampleSnapshot()) {
  const library = createLibrary(snapshot);
  const routes = routeTable(library);
  return ObjectSchema.parse(JSON.parse(structuredData(assemble(library, routes, routes.find(path)), siteUrl)));
}

const library = createLibrary(sampleSnapshot());
const topic = library.topics.get('de', String(everyField['documentId']), 'The test');
const office = library.offices.all('de').find(({ addresses }) => addresses.length > 0);
if (!office) throw new Error('The sample has no office with an address.');

describe('structured data', () => {
  it('of every page is JSON with an address of the site', () => {
    for (const { path } of routeTable(library)) {
      expect(dataOf(path)).toMatchObject({ '@context': 'https://schema.org', url: siteUrl + path });
    }
  });

  it('of a topic names its trail, its office and the services that it leads to', () => {
    const teaser = example('service-teaser', 'a teaser to an address, with every other field', {
      documentId: 'integrationsrat',
      serviceKey: '99010003000000',
      validUntil: null,
    });
    const others = sampleSnapshot().entries['service-teaser'].filter(
      ({ documentId }) => documentId !== 'integrationsrat',
    );
    const snapshot = sampleSnapshot({ 'service-teaser': [teaser, ...others.map((entry) => ({ ...entry }))] });
    const data = dataOf(topic.path, snapshot);
    expect(data).toMatchObject({
      '@type': 'WebPage',
      inLanguage: 'de',
      maintainer: { '@type': 'GovernmentOffice' },
      mentions: [{ '@type': 'GovernmentService', identifier: { propertyID: 'LeiKa', value: '99010003000000' } }],
    });
    const trail = z.object({ itemListElement: z.array(ObjectSchema) }).parse(data['breadcrumb']).itemListElement;
    expect(trail.map(({ position }) => position)).toEqual(trail.map((_, index) => index + 1));
    expect(trail.at(-1)).toMatchObject({ name: topic.shortTitle, item: siteUrl + topic.path });
  });

  it('of an office gives its address, its contact, its place and its hours', () => {
    const { mainEntity } = dataOf(office.path);
    expect(mainEntity).toMatchObject({
      '@type': 'GovernmentOffice',
      '@id': siteUrl + office.path,
      telephone: office.phone,
      email: office.email,
    });
    const { address, openingHoursSpecification } = ObjectSchema.parse(mainEntity);
    expect(address).toContainEqual(
      expect.objectContaining({ '@type': 'PostalAddress', postalCode: office.addresses[0]?.postalCode }),
    );
    expect(openingHoursSpecification).toContainEqual(
      expect.objectContaining({ '@type': 'OpeningHoursSpecification', opens: '08:00' }),
    );
  });

  it('of a concept calls it a work with its cornerstones as parts', () => {
    const [concept] = library.concepts.all('de');
    expect(dataOf(concept?.path ?? '').mainEntity).toMatchObject({
      '@type': 'CreativeWork',
      name: concept?.title,
      hasPart: [{ '@type': 'CreativeWork' }],
    });
  });

  it('of the start page says how to search the site', () => {
    expect(dataOf('/')).toMatchObject({
      '@type': 'WebSite',
      potentialAction: { target: { urlTemplate: 'https://portal.example/suche/?q={search_term_string}' } },
    });
  });

  it('cannot be broken out of by what an editor writes', () => {
    const title = '</script><script>alert(1)</script><!--';
    const snapshot = sampleSnapshot({ portal: [example('portal', 'a portal', { portalName: title })] });
    const built = createLibrary(snapshot);
    const routes = routeTable(built);
    const text = structuredData(assemble(built, routes, routes.find('/')), siteUrl);
    expect(text).not.toContain('<');
    expect(ObjectSchema.parse(JSON.parse(text))['name']).toBe(title);
  });
});
