import { MEDIA_FRAGMENT } from './media-fragment.ts';

/** One page of the published service teasers in one language. Variables: {@link PageVariables}, result: {@link PageSchema}. */
export const SERVICE_TEASERS_QUERY = /* GraphQL */ `
  query ServiceTeasers($locale: I18NLocaleCode!, $page: Int!, $pageSize: Int!) {
    entries: serviceTeasers_connection(
      locale: $locale
      pagination: { page: $page, pageSize: $pageSize }
      sort: "documentId:asc"
    ) {
      nodes {
        documentId
        locale
        publishedAt
        title
        text
        targetKind
        topic {
          documentId
        }
        office {
          documentId
        }
        url
        file {
          ...Media
        }
        linkLanguage
        serviceKey
        loginRequired
        validUntil
      }
      pageInfo {
        total
      }
    }
  }
  ${MEDIA_FRAGMENT}
`;
