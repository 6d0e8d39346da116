import type { ServiceTeaser, Topic } from '@themenportal/shared/content';
import { SiteError } from '../../errors.ts';
import type { Teaser } from '../page-data.ts';
import { type Assembly, foreign } from './assembly.ts';

/** "Mehr zum Thema", in the editors' order, without those that have expired. */
export function assembleTeasers({ library, locale }: Assembly, topic: Topic): Teaser[] {
  const from = `The topic "${topic.documentId}" (${locale}), field teasers,`;
  return topic.teasers
    .map((id) => library.teasers.get(locale, id, from))
    .filter(({ validUntil }) => validUntil === undefined || !library.isPast(validUntil))
    .map((teaser) => ({
      text: teaser.title,
      summary: teaser.text,
      serviceKey: teaser.serviceKey,
      language: foreign(teaser, locale),
      loginRequired: teaser.loginRequired,
      ...target(teaser),
    }));

  function target(teaser: ServiceTeaser): Pick<Teaser, 'href' | 'targetLanguage' | 'external' | 'file'> {
    const named = teaser.linkLanguage === teaser.locale ? undefined : teaser.linkLanguage;
    const field = `The service teaser "${teaser.documentId}" (${teaser.locale}), field ${teaser.targetKind},`;
    if (teaser.topic !== undefined) return page(library.topics.get(locale, teaser.topic, field));
    if (teaser.office !== undefined) return page(library.offices.get(locale, teaser.office, field));
    if (teaser.url !== undefined) return { href: teaser.url, targetLanguage: named, external: true, file: undefined };
    if (teaser.file !== undefined)
      return { href: teaser.file.url, targetLanguage: named, external: false, file: teaser.file };
    throw new SiteError(`${field} has no target. Choose one and publish it again.`);
  }

  function page({ path, locale: target }: { path: string; locale: string }) {
    return { href: path, targetLanguage: target === locale ? undefined : target, external: false, file: undefined };
  }
}
