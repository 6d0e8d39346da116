import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { SigningSecretSchema } from '@themenportal/shared/announcements';
import { z } from 'zod';
import { isRecord, type Problem, refuse } from '../document-actions/index.ts';
import { removeDeliveries } from './delivery-log.ts';
import { bringForward, removePost } from './outbox.ts';
import { RECEIVER_UID } from './receiver-uid.ts';

const UrlSchema = z.url({ protocol: /^https?$/ });

/** A receiver has an address that can be called and a secret; without one the CMS makes it. */
export function holdReceiversToRules(strapi: Core.Strapi, wake: () => void): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== RECEIVER_UID) return next();
    const params: unknown = context.params;
    if (!isRecord(params)) return next();
    const { data, documentId } = params;
    if (isRecord(data)) {
      if (context.action === 'create' && !data.secret) data.secret = newSecret();
      refuse(problemsOf(data));
    }
    const result = await next();
    if (typeof documentId === 'string') {
      // Whoever corrects an address does not want to wait for the next attempt.
      if (context.action === 'update') await bringForward(strapi, documentId);
      if (context.action === 'delete') {
        await removePost(strapi, documentId);
        await removeDeliveries(strapi, documentId);
      }
    }
    wake();
    return result;
  });
}

const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

function problemsOf({ url, secret }: Record<string, unknown>): Problem[] {
  return [
    ...(url === undefined || UrlSchema.safeParse(url).success
      ? []
      : [problem('url', 'Adresse', 'Bitte eine vollständige Adresse angeben, die mit https:// oder http:// beginnt.')]),
    ...(secret === undefined || SigningSecretSchema.safeParse(secret).success
      ? []
      : [
          problem(
            'secret',
            'Geheimnis',
            'Bitte whsec_ und dahinter 24 bis 64 zufällige Bytes in Base64 angeben. Bei einem neuen Empfänger können Sie das Feld leer lassen.',
          ),
        ]),
  ];
}

const problem = (field: string, label: string, message: string): Problem => ({ path: [field], label, message });
