import type { Office } from '@themenportal/shared/content';
import { hoursCalendarPath } from '@themenportal/shared/paths';
import type { APIRoute, GetStaticPaths } from 'astro';
import { currentContent } from '../../content/current.ts';
import { hoursCalendar, officesWithCalendar } from '../../content/hours-calendar.ts';

export const getStaticPaths = (async () => {
  const { library } = await currentContent();
  return officesWithCalendar(library).map((office) => ({
    params: { path: hoursCalendarPath(office.path).split('/').slice(1, -1).join('/') },
    props: { office },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ office: Office }> = async ({ props, site }) => {
  const { library } = await currentContent();
  if (!site) throw new Error('A calendar needs the address of the site.');
  const headers = { 'Content-Type': 'text/calendar;charset=utf-8' };
  return new Response(hoursCalendar(library, props.office, site.origin), { headers });
};
