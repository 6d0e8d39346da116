import { SiteError } from './errors.ts';

/** Why a change is not published. The message is for operators; `reason` is a German sentence for editors. */
export class PublishFault extends SiteError {
  override name = 'PublishFault';
  readonly reason: string;

  constructor(message: string, reason: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
