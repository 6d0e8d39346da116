/** One page of the published legal pages in one language. Variables: {@link PageVariables}, result: {@link PageSchema}. */
export const LEGAL_PAGES_QUERY = /* GraphQL */ `
  query LegalPages($locale: I18NLocaleCode!, $page: Int!, $pageSize: Int!) {
    entries: legalPages_connection(
      locale: $locale
      pagination: { page: $page, pageSize: $pageSize }
      sort: "documentId:asc"
    ) {
      nodes {
        documentId
        locale
        publishedAt
        sourceHash
        purpose
        title
        slug
        path
        body
        accessibilityStatement {
          conformity
          exceptions {
            description
            ground
            reason
            remedyBy
          }
          method
          preparedOn
          reviewedOn
          feedbackOffice {
            documentId
          }
          feedbackEmail
          supervisoryBody
          ombudsBody
        }
        plainLanguage {
          title
          body
          checkedBy
          checkedOn
          sourceHash
        }
      }
      pageInfo {
        total
      }
    }
  }
`;
