import { MEDIA_FRAGMENT } from './media-fragment.ts';

/** One page of the published concepts in one language. Variables: {@link PageVariables}, result: {@link PageSchema}. */
export const CONCEPTS_QUERY = /* GraphQL */ `
  query Concepts($locale: I18NLocaleCode!, $page: Int!, $pageSize: Int!) {
    entries: concepts_connection(
      locale: $locale
      pagination: { page: $page, pageSize: $pageSize }
      sort: "documentId:asc"
    ) {
      nodes {
        documentId
        locale
        publishedAt
        sourceHash
        title
        slug
        path
        summary
        topic {
          documentId
        }
        leadOffices(pagination: { limit: 100 }) {
          documentId
        }
        adoptedOn
        adoptedBy
        validUntil
        document {
          ...Media
        }
      }
      pageInfo {
        total
      }
    }
  }
  ${MEDIA_FRAGMENT}
`;
