import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { listReceivers, RECEIVER_UID, rewind, wakeAnnouncer } from '../announcements/index.ts';
import { publicationStatus } from '../publication/index.ts';
import { identityOf, uidOf } from './entry-address.ts';
import { readOverview } from './overview.ts';
import { readReceivers, readTroubles } from './receiver-list.ts';

const ENTRY_READ = 'plugin::content-manager.explorer.read';
const ENTRY_UPDATE = 'plugin::content-manager.explorer.update';

const StatusQuery = z.object({ uid: z.string(), documentId: z.string().min(1), locale: z.string().optional() });
const ReplayBody = z.object({ after: z.int().min(0) });

/** What the panel asks; every answer holds only what the person may read. */
export function deskRoutes(strapi: Core.Strapi) {
  const route = (method: 'GET' | 'POST', path: string, handler: (ctx: Context) => Promise<unknown>) => ({
    method,
    path,
    handler: async (ctx: Context) => {
      ctx.body = await handler(ctx);
    },
    config: { policies: ['admin::isAuthenticatedAdmin'] },
    info: { type: 'admin' },
  });

  return [
    route('GET', '/status', async (ctx) => {
      const query = StatusQuery.safeParse(ctx.query);
      if (!query.success) throw new errors.ValidationError(z.prettifyError(query.error));
      const { uid, documentId, locale } = query.data;
      const entry = identityOf(uid, documentId, locale);
      if (entry === undefined) throw new errors.ValidationError(`${uid} is not published on the site.`);
      if (!may(ctx, ENTRY_READ, uid)) throw new errors.ForbiddenError();
      return { status: (await publicationStatus(strapi, entry)) ?? null };
    }),

    route('GET', '/overview', async (ctx) => ({
      ...(await readOverview(strapi, (type) => may(ctx, ENTRY_READ, uidOf(type)))),
      troubles: may(ctx, ENTRY_READ, RECEIVER_UID) ? await readTroubles(strapi) : [],
    })),

    route('GET', '/receivers', async (ctx) => {
      if (!may(ctx, ENTRY_READ, RECEIVER_UID)) throw new errors.ForbiddenError();
      return { ...(await readReceivers(strapi)), mayReplay: may(ctx, ENTRY_UPDATE, RECEIVER_UID) };
    }),

    route('POST', '/receivers/:key/replay', async (ctx) => {
      if (!may(ctx, ENTRY_UPDATE, RECEIVER_UID)) throw new errors.ForbiddenError();
      const body = ReplayBody.safeParse(ctx.request.body);
      if (!body.success) throw new errors.ValidationError(z.prettifyError(body.error));
      const receiver = (await listReceivers(strapi)).find(({ key }) => key === ctx.params.key);
      if (receiver === undefined) throw new errors.NotFoundError('There is no active receiver of this key.');
      await rewind(strapi, receiver.key, body.data.after);
      wakeAnnouncer(strapi);
      return {};
    }),
  ];
}

const AbilitySchema = z.object({
  userAbility: z.custom<{ can: (action: string, subject: string) => boolean }>((value) => value !== undefined),
});

/** Whether the signed-in person has a permission. */
function may({ state }: Context, action: string, subject: string): boolean {
  return AbilitySchema.parse(state).userAbility.can(action, subject);
}
