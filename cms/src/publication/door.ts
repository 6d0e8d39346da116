import {
  PUBLICATION_PATH,
  PublicationReportSchema,
  SignatureError,
  verifySignature,
} from '@themenportal/shared/announcements';
import { settings } from '../../config/settings/index.ts';
import { hearFromSite } from '../announcements/index.ts';
import { open } from '../http/door.ts';
import { ForeignReportError, takeReport } from './take-report.ts';

/** `POST /publication`, for the site only. */
export default open({
  path: PUBLICATION_PATH,
  // As many failures as a report may have, each with the longest reason, fit.
  maxBytes: 2 * 1024 * 1024,
  schema: PublicationReportSchema,
  setting: 'CHANGES_SECRET',
  secret: () => settings().secrets.changes,
  refusal: (secret, header, body) => {
    try {
      verifySignature(secret, header, body);
      return undefined;
    } catch (error) {
      if (error instanceof SignatureError) return error.message;
      throw error;
    }
  },
  take: async (strapi, report) => {
    try {
      // `taken` is false where a later report was here already.
      const taken = await takeReport(strapi, report);
      await hearFromSite(strapi);
      return { status: 200, taken };
    } catch (error) {
      if (error instanceof ForeignReportError) return { status: 409, error: error.message };
      throw error;
    }
  },
});
