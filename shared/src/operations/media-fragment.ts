export const MEDIA_FRAGMENT = /* GraphQL */ `
  fragment Media on UploadFile {
    url
    name
    mime
    size
    width
    height
    updatedAt
  }
`;
