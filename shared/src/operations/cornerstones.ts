/** One page of the published cornerstones in one language. Variables: {@link PageVariables}, result: {@link PageSchema}. */
export const CORNERSTONES_QUERY = /* GraphQL */ `
  query Cornerstones($locale: I18NLocaleCode!, $page: Int!, $pageSize: Int!) {
    entries: cornerstones_connection(
      locale: $locale
      pagination: { page: $page, pageSize: $pageSize }
      sort: "documentId:asc"
    ) {
      nodes {
        documentId
        locale
        publishedAt
        sourceHash
        anchor
        title
        text
        goal
        concept {
          documentId
        }
        position
        implementationStatus
        statusDate
        responsibleOffice {
          documentId
        }
        councilDocument
        councilDocumentUrl
        councilDate
        evidence {
          title
          url
        }
      }
      pageInfo {
        total
      }
    }
  }
`;
