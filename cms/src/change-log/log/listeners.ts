import type { Core } from '@strapi/strapi';

const CHANGES_LOGGED = 'themenportal.changesLogged';

/**
 * Tells `listener` after each commit of this process that logged something: the cursor of the last change.
 * Of what other processes log it is not told. What it throws is reported and harms nobody, as the change is made.
 */
export function onChangesLogged(strapi: Core.Strapi, listener: (cursor: number) => void): void {
  strapi.eventHub.on(CHANGES_LOGGED, async (cursor: number) => {
    try {
      listener(cursor);
    } catch (error) {
      strapi.log.error(`What listens to the change log failed at cursor ${cursor}: ${String(error)}`);
    }
  });
}

export async function tellAfterCommit(strapi: Core.Strapi, cursor: number): Promise<void> {
  await strapi.db.transaction(({ onCommit }) => {
    onCommit(() => void strapi.eventHub.emit(CHANGES_LOGGED, cursor));
  });
}
