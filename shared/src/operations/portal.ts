import { MEDIA_FRAGMENT } from './media-fragment.ts';
import { z } from 'zod';

/** The portal in one language; `null` where it is not translated. */
export const PORTAL_QUERY = /* GraphQL */ `
  query Portal($locale: I18NLocaleCode!) {
    entry: portal(locale: $locale) {
      documentId
      locale
      publishedAt
      sourceHash
      cityName
      portalName
      introduction
      contentLicence
      phone115
      footer
      plainLanguage {
        title
        body
        checkedBy
        checkedOn
        sourceHash
      }
      signLanguageVideo {
        file {
          ...Media
        }
        url
        poster {
          ...Media
        }
        transcript
        sourceHash
      }
    }
  }
  ${MEDIA_FRAGMENT}
`;

export const PortalResultSchema = z.object({ entry: z.unknown() });
