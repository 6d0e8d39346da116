import { formatColumns } from './format-columns';
import { lockSharedFields } from './lock-shared-fields';
import { offerKnownBlocks } from './offer-known-blocks';
import type { Panel } from './panel-types';

export { german } from './translations';

/** Fits the panel's forms and lists to the portal's content. */
export const registerLabels = (app: Panel): void => {
  app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', lockSharedFields);
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', formatColumns);
  app.getPlugin('content-manager').apis.addRichTextBlocks(offerKnownBlocks);
};
