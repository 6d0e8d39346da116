import { MEDIA_FRAGMENT } from './media-fragment.ts';

/** One page of the published topics in one language. Variables: {@link PageVariables}, result: {@link PageSchema}. */
export const TOPICS_QUERY = /* GraphQL */ `
  query Topics($locale: I18NLocaleCode!, $page: Int!, $pageSize: Int!) {
    entries: topics_connection(
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
        shortTitle
        kicker
        slug
        path
        parent {
          documentId
        }
        position
        summary
        introduction
        sections {
          __typename
          ... on ComponentSectionsText {
            heading
            body
          }
          ... on ComponentSectionsCornerstoneList {
            heading
            introduction
            concept {
              documentId
            }
            textAfter
          }
          ... on ComponentSectionsImage {
            file {
              ...Media
            }
            alt
            decorative
            caption
            credit
          }
          ... on ComponentSectionsVideo {
            title
            file {
              ...Media
            }
            url
            poster {
              ...Media
            }
            transcript
          }
          ... on ComponentSectionsDownloads {
            heading
            files {
              title
              file {
                ...Media
              }
            }
          }
          ... on ComponentSectionsAccordion {
            heading
            questions {
              question
              answer
            }
          }
          ... on ComponentSectionsQuote {
            text
            attribution
            source
          }
          ... on ComponentSectionsNotice {
            tone
            heading
            body
          }
        }
        leadOffice {
          documentId
        }
        contactOffices(pagination: { limit: 100 }) {
          documentId
        }
        teasers(pagination: { limit: 100 }) {
          documentId
        }
        image {
          ...Media
        }
        imageAlt
        imageDecorative
        imageCredit
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
        serviceKeys {
          key
        }
        reviewDueAt
        contentOwner {
          documentId
        }
        changeNote
      }
      pageInfo {
        total
      }
    }
  }
  ${MEDIA_FRAGMENT}
`;
