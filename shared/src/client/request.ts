import { ClientError, GraphQLClient } from 'graphql-request';
import type { z } from 'zod';
import { CursorAheadError, PortalError, ResponseError, TransportError } from './errors.ts';

export interface ConnectionOptions {
  /** The GraphQL endpoint. */
  readonly url: string;
  /** Milliseconds one request may take. */
  readonly timeout?: number;
  /** Pauses in milliseconds before the second, third … try of a request that failed in passing. */
  readonly retryDelays?: readonly number[];
  /** Told before each further try. */
  readonly onRetry?: (error: TransportError, delay: number) => void;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Request = <T>(document: string, variables: object, result: z.ZodType<T>) => Promise<T>;

const DEFAULT_TIMEOUT = 30_000;
const DEFAULT_RETRY_DELAYS = [300, 1_000, 3_000];
/** However long the API asks for. */
const LONGEST_PAUSE = 60_000;

/** The one place that speaks HTTP and GraphQL. Nothing leaves it that `result` has not parsed. */
export function connect(options: ConnectionOptions): Request {
  const { url, timeout = DEFAULT_TIMEOUT, retryDelays = DEFAULT_RETRY_DELAYS, onRetry, headers = {} } = options;
  const client = new GraphQLClient(url, { headers });

  async function attempt(document: string, variables: object): Promise<unknown> {
    try {
      return await client.request<unknown>({ document, variables, signal: AbortSignal.timeout(timeout) });
    } catch (error) {
      throw explain(error, url, timeout);
    }
  }

  return async (document, variables, result) => {
    for (const delay of retryDelays) {
      try {
        return parse(await attempt(document, variables), result, url);
      } catch (error) {
        if (!(error instanceof TransportError && error.transient)) throw error;
        const pause = Math.max(delay, error.retryAfter ?? 0);
        onRetry?.(error, pause);
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
    return parse(await attempt(document, variables), result, url);
  };
}

function parse<T>(data: unknown, schema: z.ZodType<T>, url: string): T {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new PortalError(`${url} answered with data of another shape than it was asked for: ${parsed.error.message}`, {
    cause: parsed.error,
  });
}

function explain(error: unknown, url: string, timeout: number): PortalError {
  if (error instanceof ClientError) {
    const { status, errors } = error.response;
    const messages = errors?.map(({ message, path }) => (path ? `${message} (at ${path.join('.')})` : message));
    if (errors?.some(({ extensions }) => extensions?.['code'] === 'CURSOR_AHEAD'))
      return new CursorAheadError(`${url}: ${errors.map(({ message }) => message).join('; ')}`, { cause: error });
    if (status === 200 && messages)
      return new ResponseError(`${url} answered with errors: ${messages.join('; ')}`, { cause: error });
    const transient = status === 429 || status >= 500;
    const detail = messages ? `: ${messages.join('; ')}` : '';
    const retryAfter = retryAfterIn(error.response.headers);
    const message = `${url} answered with HTTP status ${status}${detail}.`;
    return new TransportError(message, { cause: error, transient, retryAfter });
  }
  if (error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')) {
    return new TransportError(`${url} did not answer within ${timeout / 1000} s. Is the CMS overloaded?`, {
      cause: error,
      transient: true,
    });
  }
  if (error instanceof SyntaxError) {
    return new TransportError(`${url} answered with JSON that breaks off or is malformed.`, {
      cause: error,
      transient: true,
    });
  }
  if (error instanceof TypeError) {
    return new TransportError(`${url} cannot be reached (${causeOf(error)}). Is the CMS running?`, {
      cause: error,
      transient: true,
    });
  }
  return new TransportError(`${url} did not answer with GraphQL. Does the address lead to the CMS?`, {
    cause: error,
    transient: false,
  });
}

/** Seconds or a date (RFC 9110, 10.2.3), as milliseconds from now. */
function retryAfterIn(headers: Headers): number | undefined {
  const value = headers.get('retry-after') ?? '';
  const pause = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return pause > 0 ? Math.min(pause, LONGEST_PAUSE) : undefined;
}

function causeOf(error: TypeError): string {
  return error.cause instanceof Error ? error.cause.message : error.message;
}
