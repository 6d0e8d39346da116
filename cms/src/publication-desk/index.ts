import type { Core } from '@strapi/strapi';
import { deskRoutes } from './routes.ts';

/** What the panel shows of publishing: the state beside an entry, the overview at the start, the receivers. */
export function registerPublicationDesk(strapi: Core.Strapi): void {
  strapi.server.routes({ type: 'admin', prefix: '/publication-desk', routes: deskRoutes(strapi) });
}
