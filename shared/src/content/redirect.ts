import { z } from 'zod';
import { violate } from '../rules/violation.ts';
import { isAddress } from './address.ts';
import { unlocalisedEntryFields } from './entry.ts';
import { flag, optional, pagePath, reference, text } from './fields.ts';

/** An old address. `movedPermanently` is 301, `found` 302, `gone` 410; `toPath` may also be an https address. */
export const RedirectSchema = z
  .object({
    ...unlocalisedEntryFields,
    fromPath: pagePath,
    code: z.enum(['movedPermanently', 'found', 'gone']),
    toTopic: optional(reference),
    toOffice: optional(reference),
    toConcept: optional(reference),
    toPath: optional(text(600)),
    automatic: flag,
  })
  .superRefine((redirect, context) => {
    const { toTopic, toOffice, toConcept, toPath } = redirect;
    const targets = [toTopic, toOffice, toConcept, toPath].filter((target) => target !== undefined);
    const hasItsTarget = targets.length === (redirect.code === 'gone' ? 0 : 1);
    if (!hasItsTarget) violate(context, 'redirect-target', ['code'], { kind: 'gone' satisfies typeof redirect.code });
    if (toPath === undefined) return;
    if (!/^(\/([a-z0-9._~-]+\/)*|https:\/\/[^\s/]+\S*)$/.test(toPath)) violate(context, 'redirect-address', ['toPath']);
    else if (!isAddress(toPath)) violate(context, 'link-target', ['toPath'], { value: toPath });
  });
export type Redirect = z.infer<typeof RedirectSchema>;
