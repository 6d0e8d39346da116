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
        addresses(pagination: { limit: 100 }) {
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
        openingHours(pagination: { limit: 100 }) {
          weekday
          opens
          closes
          mode
          validFrom
          validThrough
        }
        specialHours(pagination: { limit: 100 }) {
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
        transitStops(pagination: { limit: 100 }) {
          name
          lines
          walkingMinutes
        }
        languages(pagination: { limit: 100 }) {
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
