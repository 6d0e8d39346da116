import { errors } from '@strapi/utils';
import { bodyBytes } from './limits.ts';

/** The body parser's fault as one of the caller, so that it is answered and not logged as one of the server. */
export const refuseUnreadableBody = (error: Error & { status?: number }): never => {
  if (error.status === 413) {
    throw new errors.PayloadTooLargeError(`The request is too large; at most ${bodyBytes} bytes are allowed.`);
  }
  throw new errors.ValidationError('The body is no JSON. Send {"query": "…", "variables": {…}}.');
};
