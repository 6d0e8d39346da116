import { Rocket } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { Panel } from '../labels/panel-types';
import { PublicationPanel } from './panel';

/** The overview on the first page, before all else there. */
export function registerPublicationWidget({ widgets }: Pick<StrapiApp, 'widgets'>): void {
  widgets.register((others) => [
    {
      id: 'publication',
      icon: Rocket,
      title: { id: 'publication.widget.title', defaultMessage: 'Auf der Website' },
      component: async () => (await import('./widget')).PublicationWidget,
      permissions: [{ action: 'plugin::content-manager.explorer.read' }],
    },
    ...others,
  ]);
}

/** The state beside each entry, and the deliveries in the settings. */
export function registerPublicationPages(app: Panel): void {
  app.getPlugin('content-manager').apis.addEditViewSidePanel([PublicationPanel]);
  app.addSettingsLink('global', {
    id: 'deliveries',
    to: 'deliveries',
    intlLabel: { id: 'publication.deliveries', defaultMessage: 'Zustellung' },
    Component: () => import('./receivers-page'),
    permissions: [{ action: 'plugin::content-manager.explorer.read', subject: 'api::receiver.receiver' }],
  });
}
