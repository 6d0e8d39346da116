import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { render } from '../../../tests/support/render.ts';
import { example, sampleSnapshot } from '../../../tests/support/sample.ts';
import { assemble } from '../../content/assemble/index.ts';
import { createLibrary } from '../../content/library.ts';
import { routeTable } from '../../content/routes.ts';
import Page from '../../layouts/Page.astro';

const GERMAN = example('office', 'an office with every field', { parentOffice: null });
const ENGLISH = {
  ...GERMAN,
  locale: 'en',
  name: 'Integration centre',
  slug: 'integration-centre',
  path: '/en/city-hall/administration/integration-centre/',
};
const CHANGE = { office: [example('office', 'an office with what is required'), GERMAN, ENGLISH] };
const TOPIC = '/themen/integration/interkulturelle-oeffnung-der-verwaltung/';
const OFFICE = '/rathaus/verwaltung/mia-do-ki/';

async function open(path: string) {
  const library = createLibrary(sampleSnapshot(CHANGE));
  const routes = routeTable(library);
  const data = assemble(library, routes, routes.find(path));
  return { data, ...(await render(Page, { page: data, siteUrl: 'https://portal.example' })) };
}

describe('the hours on a page', () => {
  it('are a table with a heading for each group of days', async () => {
    const { page } = await open(OFFICE);
    const days = page.getAllByRole('rowheader').map(({ textContent }) => textContent);
    expect(days).toEqual(['Montag', 'Dienstag bis Sonntag']);
  });

  it('lead to the page that knows the time, and say nothing of now, today or tomorrow themselves', async () => {
    for (const path of [OFFICE, TOPIC]) {
      const { page, document } = await open(path);
      expect(page.getByRole('link', { name: 'Jetzt geöffnet?' }).getAttribute('href')).toBe(`${OFFICE}jetzt/`);
      expect(document.querySelector('.office')?.textContent).not.toMatch(/jetzt geschlossen|heute|morgen/i);
    }
  });

  it('mark the editors’ reasons as German on a page in another language', async () => {
    const { page } = await open(ENGLISH.path);
    const reason = page.getByText('Betriebsruhe');
    expect(reason.getAttribute('lang')).toBe('de');
    expect((await open(OFFICE)).page.getByText('Betriebsruhe').hasAttribute('lang')).toBe(false);
  });

  it('can be subscribed to on the office’s own page only', async () => {
    const name = 'Öffnungszeiten als Kalender (iCal)';
    expect((await open(OFFICE)).page.getByRole('link', { name }).getAttribute('type')).toBe('text/calendar');
    expect((await open(TOPIC)).page.queryByRole('link', { name })).toBeNull();
  });

  it('say the same to search engines as to people', async () => {
    const { data, document } = await open(OFFICE);
    if (data.kind !== 'office') throw new Error('Not an office.');
    const json = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
    const { mainEntity } = DescribedSchema.parse(JSON.parse(json));
    const byPhoneOrAppointment = mainEntity.contactPoint.flatMap(({ hoursAvailable = [] }) => hoursAvailable);
    const said = [...mainEntity.openingHoursSpecification, ...byPhoneOrAppointment].flatMap((hours) =>
      hours.dayOfWeek.map((day) => `${day.replace(/.*\//, '').toLowerCase()} ${hours.opens}–${hours.closes}`),
    );
    const shown = data.office.hours.weeks.flatMap(({ rows }) =>
      rows.flatMap(({ weekdays, slots }) =>
        slots.flatMap(({ opens, closes }) => weekdays.map((day) => `${day} ${opens}–${closes}`)),
      ),
    );
    expect([...new Set(said)].sort()).toEqual(shown.sort());
    expect(mainEntity.contactPoint.map(({ contactType }) => contactType)).toEqual([
      'byAppointment',
      'contactForm',
      'appointment',
    ]);
    expect(mainEntity.specialOpeningHoursSpecification).toMatchObject([
      { validFrom: '2026-12-24', validThrough: '2027-01-01', opens: '00:00', closes: '00:00' },
    ]);
  });
});

describe('the address on a page', () => {
  it('leads to a map and to the way there, on another website and without embedding it', async () => {
    const { page, document } = await open(OFFICE);
    for (const name of ['Karte (OpenStreetMap)', 'Weg dorthin (OpenStreetMap)'])
      expect(page.getByRole('link', { name }).getAttribute('href')).toMatch(/^https:\/\/www\.openstreetmap\.org\//);
    expect(document.querySelector('iframe')).toBeNull();
  });
});

const HoursSchema = z.object({ dayOfWeek: z.array(z.string()), opens: z.string(), closes: z.string() });
const DescribedSchema = z.object({
  mainEntity: z.object({
    openingHoursSpecification: z.array(HoursSchema),
    specialOpeningHoursSpecification: z.array(z.record(z.string(), z.unknown())),
    contactPoint: z.array(z.object({ contactType: z.string(), hoursAvailable: z.array(HoursSchema).optional() })),
  }),
});
