import { describe, expect, it } from 'vitest';
import { hoursOf } from '../hours.ts';
import { NO_HOURS, special, weekdays } from '../tests/office.ts';
import { placeHoursOf } from './place-hours.ts';

const span = { from: '2026-11-23', through: '2027-02-28' };
const type = 'OpeningHoursSpecification';

describe('structured data of hours', () => {
  it('says what is usual, what is special, and what is closed', () => {
    const office = {
      ...NO_HOURS,
      openingHours: weekdays('08:00', '12:00').slice(0, 2),
      specialHours: [special('2026-12-21', '2026-12-31'), special('2027-02-08', '2027-02-08', '10:00')],
    };
    expect(placeHoursOf(hoursOf(office), span)).toEqual({
      openingHoursSpecification: [
        {
          '@type': type,
          dayOfWeek: ['https://schema.org/Monday', 'https://schema.org/Tuesday'],
          opens: '08:00',
          closes: '12:00',
        },
      ],
      specialOpeningHoursSpecification: [
        { '@type': type, opens: '00:00', closes: '00:00', validFrom: '2026-12-21', validThrough: '2026-12-31' },
        { '@type': type, opens: '10:00', closes: '13:00', validFrom: '2027-02-08', validThrough: '2027-02-08' },
      ],
      contactPoint: [],
    });
  });

  it('does not call a door open that opens by appointment only, and leaves out the days that differ', () => {
    const office = {
      ...NO_HOURS,
      openingHours: weekdays('08:00', '12:00', { mode: 'byAppointment' }).slice(0, 2),
      specialHours: [special('2026-12-22', '2026-12-22')],
    };
    const times = { '@type': type, opens: '08:00', closes: '12:00' };
    const { openingHoursSpecification, contactPoint } = placeHoursOf(hoursOf(office), span);
    expect(openingHoursSpecification).toEqual([]);
    expect(contactPoint).toEqual([
      {
        '@type': 'ContactPoint',
        contactType: 'byAppointment',
        hoursAvailable: [
          { ...times, dayOfWeek: ['https://schema.org/Monday'] },
          { ...times, dayOfWeek: ['https://schema.org/Tuesday'], validThrough: '2026-12-21' },
          { ...times, dayOfWeek: ['https://schema.org/Tuesday'], validFrom: '2026-12-23' },
        ],
      },
    ]);
  });

  it('has no usual hours while the office is closed for now', () => {
    const office = { ...NO_HOURS, openingHours: weekdays('08:00', '12:00'), temporarilyClosed: true };
    expect(placeHoursOf(hoursOf(office), span)).toMatchObject({
      openingHoursSpecification: [],
      specialOpeningHoursSpecification: [
        { opens: '00:00', closes: '00:00', validFrom: span.from, validThrough: span.through },
      ],
    });
  });
});
