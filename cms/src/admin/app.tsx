import { applyFirstVisitDefaults } from './first-visit';
import { german, registerLabels } from './labels';

applyFirstVisitDefaults(localStorage);

export default {
  config: {
    locales: ['de'],
    translations: { de: german },
    tutorials: false,
    notifications: { releases: false },
  },
  bootstrap: registerLabels,
};
