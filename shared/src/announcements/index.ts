export { ANNOUNCEMENT_PATH, AnnouncementSchema, type Announcement, CursorSchema, LogIdSchema } from './announcement.ts';
export {
  MAX_FAILURES,
  PUBLICATION_PATH,
  PublicationFailureSchema,
  type PublicationFailure,
  PublicationReportSchema,
  type PublicationReport,
  type PublicationReportInput,
  REASON_MAX_LENGTH,
} from './publication-report.ts';
export { SigningSecretSchema } from './secret.ts';
export {
  SignatureError,
  signatureHeaders,
  type SignatureHeaders,
  type SignedMessage,
  type ReadHeader,
  verifySignature,
} from './signature.ts';
