import { MEDIA_FRAGMENT } from './media-fragment.ts';

/** One page of the published offices in one language. Variables: {@link PageVariables}, result: {@link PageSchema}. */
export const OFFICES_QUERY = /* GraphQL */ `
  query Offices($locale: I18NLocaleCode!, $page: Int!, $pageSize: Int!) {
    entries: offices_connection(
      locale: $locale
      pagination: { page: $page, pageSize: $pageSize }
      sort: "documentId:asc"
    ) {
      nodes {
        documentId
        locale
        publishedAt
        sourceHash
        name
        shortName
        unitCode
        unitKind
        parentOffice {
          documentId
        }
        slug
        path
        description
        logo {
          ...Media
        }
        logoAlt
        logoCaption
        addresses {
          kind
          street
          houseNumber
          addition
          postalCode
          city
          latitude
          longitude
        }
        phone
        fax
        email
        website
        contactFormUrl
        appointmentUrl
        serviceNumber115
        openingHours {
          weekday
          opens
          closes
          mode
          validFrom
          validThrough
        }
        specialHours {
          fromDate
          throughDate
          closed
          opens
          closes
          reason
        }
        followsHolidays
        temporarilyClosed
        hoursNote
        access {
          stepFreeEntrance
          lift
          accessibleToilet
          disabledParking
          inductionLoop
          guidanceSystem
          checkedOn
        }
        transitStops {
          name
          lines
          walkingMinutes
        }
        languages {
          tag
        }
        interpreting
        signLanguageOnRequest
        areaKey
      }
      pageInfo {
        total
      }
    }
  }
  ${MEDIA_FRAGMENT}
`;
