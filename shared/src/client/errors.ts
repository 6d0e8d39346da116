import { z } from 'zod';
import { describeIssue } from '../rules/describe-issue.ts';

/** Base of all that can go wrong between a portal and its content API. */
export class PortalError extends Error {
  override readonly name: string = 'PortalError';
}

/** No usable answer: refused, timed out, a status that is not 2xx, not JSON. */
export class TransportError extends PortalError {
  override readonly name = 'TransportError';
  /** Whether asking again can help. */
  readonly transient: boolean;
  /** Milliseconds after which the API asks to be asked again. */
  readonly retryAfter: number | undefined;

  constructor(message: string, options: { cause?: unknown; transient: boolean; retryAfter?: number | undefined }) {
    super(message, { cause: options.cause });
    this.transient = options.transient;
    this.retryAfter = options.retryAfter;
  }
}

/** The API answered with `errors[]`: whatever data came with them is partial and is not used. */
export class ResponseError extends PortalError {
  override readonly name = 'ResponseError';
}

/** The log ends before the cursor: the database is older than what was read from it, as after a backup was restored. */
export class CursorAheadError extends PortalError {
  override readonly name = 'CursorAheadError';
}

/** What came back is not all that the API reports, or not of one log. */
export class IncompleteError extends PortalError {
  override readonly name = 'IncompleteError';
}

/** An entry that breaks the contract. Names type, document, language and every field. */
export class ContractError extends PortalError {
  override readonly name = 'ContractError';
  readonly issues: readonly z.core.$ZodIssue[];

  constructor(type: string, raw: unknown, issues: readonly z.core.$ZodIssue[]) {
    const lines = issues.map((issue) => `  ${formatPath(issue.path)}: ${describeIssue(issue, 'en')}`);
    super(`The ${type} ${identify(raw)} breaks the content contract:\n${lines.join('\n')}`);
    this.issues = issues;
  }
}

const IdentitySchema = z.object({ documentId: z.string(), locale: z.string().nullish() });

function identify(raw: unknown): string {
  const { data } = IdentitySchema.safeParse(raw);
  return data === undefined ? 'without documentId' : `"${data.documentId}" (${data.locale ?? 'no locale'})`;
}

/** `['sections', 1, 'heading']` → `sections[1].heading` */
export function formatPath(path: readonly PropertyKey[]): string {
  if (path.length === 0) return '(entry)';
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}
