import type { Core } from '@strapi/strapi';
import { settings } from '../config/settings/index.ts';
import { announceWhileServing, registerAnnouncements, stopAnnouncing } from './announcements/index.ts';
import {
  ensureFirstAdministrator,
  keepReceiversToAdministrators,
  makeGermanTheDefaultLanguage,
} from './administrators/index.ts';
import { registerChangeLog, startChangeLog } from './change-log/index.ts';
import { registerDocumentActions } from './document-actions/index.ts';
import { configureForms } from './editing/index.ts';
import { tellOfFeedbackDoor } from './feedback/index.ts';
import { ensureLocales } from './locales/index.ts';
import { registerMediaGuard } from './media-guard/index.ts';
import { registerPaths } from './paths/index.ts';
import { registerPublicationDesk } from './publication-desk/index.ts';
import { prepareSiteState, registerPublicationStatus, tellOfPublicationDoor } from './publication/index.ts';
import { registerPublicApi } from './public-api/index.ts';
import { registerPublishGate } from './publish-gate/index.ts';
import { registerSharedFields } from './shared-fields/index.ts';

export default {
  register({ strapi }: { strapi: Core.Strapi }): void {
    registerPublicApi(strapi);
    registerDocumentActions(strapi);
    registerChangeLog(strapi);
    registerPaths(strapi);
    registerSharedFields(strapi);
    registerPublishGate(strapi);
    registerMediaGuard(strapi);
    registerAnnouncements(strapi);
    registerPublicationStatus(strapi);
    registerPublicationDesk(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    makeGermanTheDefaultLanguage(strapi);
    await ensureLocales(strapi);
    await startChangeLog(strapi);
    await prepareSiteState(strapi);
    await configureForms(strapi);
    tellOfFeedbackDoor(strapi, settings().secrets.feedbackToken);
    tellOfPublicationDoor(strapi, settings().secrets.changes);
    await keepReceiversToAdministrators(strapi);
    await ensureFirstAdministrator(strapi, settings().administrator);
    announceWhileServing(strapi);
  },

  async destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await stopAnnouncing(strapi);
  },
};
