import type { Core } from '@strapi/strapi';
import type { Feedback } from '@themenportal/shared/feedback';

export const FEEDBACK_UID = 'api::page-feedback.page-feedback';

/** Stores a message once, however often it is delivered. False: it was here already. */
export async function storeFeedback(strapi: Core.Strapi, feedback: Feedback): Promise<boolean> {
  const { deliveryId } = feedback;
  const isStored = async () => (await strapi.db.query(FEEDBACK_UID).count({ where: { deliveryId } })) > 0;
  if (await isStored()) return false;
  try {
    await strapi.documents(FEEDBACK_UID).create({ data: { ...feedback, state: 'new' } });
    return true;
  } catch (error) {
    // Delivered twice at the same moment: the database lets only one of them in.
    if (await isStored()) return false;
    throw error;
  }
}
