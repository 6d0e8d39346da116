import type { Core } from '@strapi/strapi';
import { onDocumentAction } from '../document-actions/index.ts';
import { checkLengths } from './check-lengths.ts';
import { checkPublish, checkWithdrawal } from './gate.ts';

export function registerPublishGate(strapi: Core.Strapi): void {
  onDocumentAction(strapi, async (action, proceed) => {
    if (action.name === 'create' || action.name === 'update') checkLengths(strapi, action);
    if (action.name === 'publish') await checkPublish(strapi, action);
    if (action.name === 'unpublish' || action.name === 'delete') await checkWithdrawal(strapi, action);
    await proceed();
  });
}
