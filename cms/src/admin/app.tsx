import { applyFirstVisitDefaults } from './first-visit';

applyFirstVisitDefaults(localStorage);

export default {
  config: {
    locales: ['de'],
    tutorials: false,
    notifications: { releases: false },
  },
  bootstrap(): void {},
};
