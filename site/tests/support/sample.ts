import { parseSnapshot } from '@themenportal/shared/client';
import { EXAMPLES, type WireEntry } from '@themenportal/shared/examples';
import type { ContentType } from '@themenportal/shared/content';
import type { RecordedSnapshot } from '../../src/content/snapshot.ts';

/** A good example of the contract by its name, with changes. */
export function example(type: ContentType, name: string, change: WireEntry = {}): WireEntry {
  const entry = EXAMPLES.find((examples) => examples.type === type)?.valid[name];
  if (!entry) throw new Error(`There is no example "${name}" of type ${type}.`);
  return { ...entry, ...change };
}

const topicRoot = example('topic', 'a topic with what is required');
export const everyField = example('topic', 'a topic with every field');
const office = example('office', 'an office with every field', { parentOffice: null });

/** A small site in which every section, every kind of target and a missing translation occur. */
const SAMPLE: Record<ContentType, readonly WireEntry[]> = {
  topic: [
    topicRoot,
    everyField,
    {
      ...topicRoot,
      locale: 'en',
      title: 'Living together',
      slug: 'living-together',
      path: '/en/topics/living-together/',
    },
  ],
  concept: [example('concept', 'a concept with every field')],
  cornerstone: [
    example('cornerstone', 'a cornerstone with every field', { responsibleOffice: { documentId: 'personalamt' } }),
  ],
  office: [example('office', 'an office with what is required'), office],
  'service-teaser': [
    example('service-teaser', 'a teaser to a topic', { topic: { documentId: 'integration' } }),
    example('service-teaser', 'a teaser to an address, with every other field', { documentId: 'integrationsrat' }),
  ],
  'legal-page': [
    example('legal-page', 'an imprint'),
    example('legal-page', 'an accessibility statement', { slug: 'barrierefreiheit', path: '/barrierefreiheit/' }),
  ],
  portal: [example('portal', 'a portal')],
  redirect: [example('redirect', 'a page that is gone')],
  alert: [],
};

const ORIGIN = { format: 2, log: '00000000-0000-4000-8000-000000000000', cursor: 0 };

/** The sample; `change` puts other lists in place of its own. */
export function sampleSnapshot(change: Partial<Record<ContentType, readonly WireEntry[]>> = {}): RecordedSnapshot {
  return { ...parseSnapshot({ ...ORIGIN, entries: { ...SAMPLE, ...change } }), pulledAt: '2026-11-23T10:00:00.000Z' };
}
