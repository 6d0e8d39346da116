/** One page of the redirects; they have no translations. Variables: {@link PageVariables} without a locale, result: {@link PageSchema}. */
export const REDIRECTS_QUERY = /* GraphQL */ `
  query Redirects($page: Int!, $pageSize: Int!) {
    entries: redirects_connection(pagination: { page: $page, pageSize: $pageSize }, sort: "documentId:asc") {
      nodes {
        documentId
        publishedAt
        fromPath
        code
        toTopic {
          documentId
        }
        toOffice {
          documentId
        }
        toConcept {
          documentId
        }
        toPath
        automatic
      }
      pageInfo {
        total
      }
    }
  }
`;
