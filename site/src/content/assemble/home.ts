import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import { homePath } from '@themenportal/shared/paths';
import { textsFor } from '../../i18n/texts.ts';
import { type Assembled, type Assembly, topicCard } from './assembly.ts';
import { portalOf } from './portal-frame.ts';
import { signLanguageVideo } from './media.ts';
import { plainLanguageLink } from './plain-language-link.ts';
import { feedLink } from './upkeep.ts';

/** The start page: what the portal is, and the topics right below the roots of the tree. */
export function assembleHome(assembly: Assembly): Assembled {
  const { library, locale } = assembly;
  const portal = portalOf(library, locale);
  const roots = library.subtopics(locale, undefined);
  const children = roots.flatMap((root) => library.subtopics(locale, root.documentId));
  const source = portalOf(library, SOURCE_LOCALE);
  return {
    head: { title: portal.portalName, description: portal.introduction },
    content: {
      kind: 'home',
      introduction: portal.introduction,
      topics: (children.length > 0 ? children : roots).map((topic) => topicCard(assembly, topic)),
      signLanguageVideo: signLanguageVideo(source, locale),
      plainLanguage: plainLanguageLink(
        { ...source, path: homePath(SOURCE_LOCALE) },
        textsFor(locale).plainLanguage,
        locale,
      ),
      phone115: portal.phone115,
      feed: feedLink(library, { locale, topic: undefined }),
    },
  };
}
