/** One page of the published alerts in one language. Variables: {@link PageVariables}, result: {@link PageSchema}. */
export const ALERTS_QUERY = /* GraphQL */ `
  query Alerts($locale: I18NLocaleCode!, $page: Int!, $pageSize: Int!) {
    entries: alerts_connection(
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
        text
        severity
        startsAt
        endsAt
        branch {
          documentId
        }
        topic {
          documentId
        }
        url
      }
      pageInfo {
        total
      }
    }
  }
`;
