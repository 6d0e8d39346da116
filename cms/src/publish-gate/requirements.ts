import type { PublicUid } from '../document-actions/index.ts';

/**
 * Relations without which a page cannot be shown: their targets are published first and stay published.
 * `section` names the component of a dynamic zone that holds the relation.
 */
export interface Requirement {
  readonly field: string;
  readonly section?: { readonly component: string; readonly field: string };
  readonly target: PublicUid;
}

export const REQUIREMENTS: Readonly<Partial<Record<PublicUid, readonly Requirement[]>>> = {
  'api::topic.topic': [
    { field: 'parent', target: 'api::topic.topic' },
    { field: 'leadOffice', target: 'api::office.office' },
    { field: 'contactOffices', target: 'api::office.office' },
    { field: 'teasers', target: 'api::service-teaser.service-teaser' },
    {
      field: 'sections',
      section: { component: 'sections.cornerstone-list', field: 'concept' },
      target: 'api::concept.concept',
    },
  ],
  'api::cornerstone.cornerstone': [{ field: 'concept', target: 'api::concept.concept' }],
  'api::office.office': [{ field: 'parentOffice', target: 'api::office.office' }],
  'api::service-teaser.service-teaser': [
    { field: 'topic', target: 'api::topic.topic' },
    { field: 'office', target: 'api::office.office' },
  ],
  'api::redirect.redirect': [
    { field: 'toTopic', target: 'api::topic.topic' },
    { field: 'toOffice', target: 'api::office.office' },
    { field: 'toConcept', target: 'api::concept.concept' },
  ],
  'api::alert.alert': [
    { field: 'branch', target: 'api::topic.topic' },
    { field: 'topic', target: 'api::topic.topic' },
  ],
};
