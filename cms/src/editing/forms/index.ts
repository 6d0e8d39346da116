import { RECEIVER_UID } from '../../announcements/receiver-uid.ts';
import type { PublicUid } from '../../document-actions/index.ts';
import { FEEDBACK_UID } from '../../feedback/index.ts';
import type { Form, TypeForm } from '../form.ts';
import { alertForm } from './alert.ts';
import { conceptForm } from './concept.ts';
import { cornerstoneForm } from './cornerstone.ts';
import { legalPageForm } from './legal-page.ts';
import { officeForm } from './office.ts';
import { pageFeedbackForm } from './page-feedback.ts';
import { partForms } from './parts.ts';
import { portalForm } from './portal.ts';
import { receiverForm } from './receiver.ts';
import { redirectForm } from './redirect.ts';
import { sectionForms } from './sections.ts';
import { serviceTeaserForm } from './service-teaser.ts';
import { topicForm } from './topic.ts';

export const TYPE_FORMS: Readonly<Record<PublicUid | typeof FEEDBACK_UID | typeof RECEIVER_UID, TypeForm>> = {
  'api::topic.topic': topicForm,
  'api::concept.concept': conceptForm,
  'api::cornerstone.cornerstone': cornerstoneForm,
  'api::office.office': officeForm,
  'api::service-teaser.service-teaser': serviceTeaserForm,
  'api::legal-page.legal-page': legalPageForm,
  'api::portal.portal': portalForm,
  'api::redirect.redirect': redirectForm,
  'api::alert.alert': alertForm,
  [FEEDBACK_UID]: pageFeedbackForm,
  [RECEIVER_UID]: receiverForm,
};

export const COMPONENT_FORMS: Readonly<Record<string, Form>> = { ...sectionForms, ...partForms };
