import { Webhook, WebhookVerificationError } from 'standardwebhooks';

const ID = 'webhook-id';
const TIMESTAMP = 'webhook-timestamp';
const SIGNATURE = 'webhook-signature';

export interface SignedMessage {
  /** The same for every attempt to deliver one message, and another for each message, a replay too. */
  readonly id: string;
  readonly at: Date;
  /** As it is sent, byte for byte. */
  readonly body: string;
}

export type SignatureHeaders = Readonly<Record<typeof ID | typeof TIMESTAMP | typeof SIGNATURE, string>>;

/** The headers of Standard Webhooks (https://www.standardwebhooks.com) for a message. */
export function signatureHeaders(secret: string, { id, at, body }: SignedMessage): SignatureHeaders {
  return {
    [ID]: id,
    [TIMESTAMP]: String(Math.floor(at.getTime() / 1000)),
    [SIGNATURE]: new Webhook(secret).sign(id, at, body),
  };
}

/** Why a request is not taken for one of the other side; the text says what to do. */
export class SignatureError extends Error {
  override name = 'SignatureError';
}

/** Reads a header by its name in lower case. */
export type ReadHeader = (name: string) => string | null | undefined;

/** Throws a SignatureError unless the body was signed with the secret within the last five minutes. */
export function verifySignature(secret: string, header: ReadHeader, body: string): void {
  const headers = {
    [ID]: given(header, ID),
    [TIMESTAMP]: given(header, TIMESTAMP),
    [SIGNATURE]: given(header, SIGNATURE),
  };
  try {
    new Webhook(secret).verify(body, headers, { jsonParse: false });
  } catch (error) {
    if (!(error instanceof WebhookVerificationError)) throw error;
    throw new SignatureError(EXPLANATIONS[error.message] ?? error.message, { cause: error });
  }
}

function given(header: ReadHeader, name: string): string {
  const value = header(name);
  if (!value) throw new SignatureError(`The header ${name} is missing. Sign the request as Standard Webhooks says.`);
  return value;
}

const CLOCKS = 'Sign each attempt anew, and compare the clocks of both machines.';

const EXPLANATIONS: Readonly<Record<string, string>> = {
  'Invalid Signature Headers': `The header ${TIMESTAMP} is no number of seconds since 1970.`,
  'Message timestamp too old': `The request was signed more than five minutes ago. ${CLOCKS}`,
  'Message timestamp too new': `The request was signed more than five minutes in the future. ${CLOCKS}`,
  'No matching signature found':
    'The signature does not fit the body. Use the same secret on both sides, and sign the bytes that are sent.',
};
