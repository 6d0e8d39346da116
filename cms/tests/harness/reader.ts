import type { Core } from '@strapi/strapi';

/** Makes a person who may read entries of one type in the panel and nothing else; gives what they sign in with. */
export async function createReader(strapi: Core.Strapi, uid: string): Promise<{ email: string; password: string }> {
  const role = await strapi.service('admin::role').create({ name: `Liest ${uid}` });
  await strapi
    .service('admin::role')
    .assignPermissions(role.id, [{ action: 'plugin::content-manager.explorer.read', subject: uid, conditions: [] }]);
  const login = { email: `${uid.replaceAll(/\W/g, '-')}@example.org`, password: 'Liest-nur-1' };
  await strapi
    .service('admin::user')
    .create({ ...login, firstname: 'Liest', lastname: 'Nur', isActive: true, roles: [role.id] });
  return login;
}
