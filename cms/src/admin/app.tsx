import { applyFirstVisitDefaults } from './first-visit';
import { german, registerLabels } from './labels';
import type { Panel } from './labels/panel-types';
import { registerPublicationPages, registerPublicationWidget } from './publication';

applyFirstVisitDefaults(localStorage);

export default {
  config: {
    locales: ['de'],
    translations: { de: german },
    tutorials: false,
    notifications: { releases: false },
  },
  register: registerPublicationWidget,
  bootstrap(app: Panel): void {
    registerLabels(app);
    registerPublicationPages(app);
  },
};
