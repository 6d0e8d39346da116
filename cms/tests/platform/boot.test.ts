import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { ensureFirstAdministrator } from '../../src/administrators/first-administrator.ts';
import { keepReceiversToAdministrators } from '../../src/administrators/receivers-to-administrators.ts';
import { administrator, useCms } from '../harness/index.ts';

const cms = useCms();
const administrators = () => cms().strapi.db.query('admin::user');

describe('a CMS that boots for the first time', () => {
  test('is healthy', async () => {
    expect((await cms().anonymous.fetch('/_health')).status).toBe(204);
  });

  test('has the five languages, German first', async () => {
    const editor = await cms().loginAsEditor();
    const locales: unknown = await (await editor.fetch('/i18n/locales')).json();
    expect(locales).toHaveLength(5);
    expect(locales).toEqual(
      expect.arrayContaining(
        ['de', 'en', 'tr', 'ar', 'uk'].map((code) => expect.objectContaining({ code, isDefault: code === 'de' })),
      ),
    );
  });

  test('has one administrator, who works in German and may do everything', async () => {
    expect(await administrators().findMany({ populate: ['roles'] })).toMatchObject([
      { email: administrator.email, isActive: true, preferedLanguage: 'de', roles: [{ code: 'strapi-super-admin' }] },
    ]);
  });

  test('goes on only when Strapi has counted its administrators, which a long import would keep waiting', async () => {
    const { strapi } = cms();
    const asked: string[] = [];
    const note = ({ sql }: { sql: string }): void => void asked.push(sql);
    await administrators().deleteMany({});
    strapi.db.connection.on('query', note);
    try {
      await ensureFirstAdministrator(strapi, administrator);
      expect(asked.filter((sql) => sql.includes('admin_roles') && sql.includes('count'))).toHaveLength(1);
    } finally {
      strapi.db.connection.removeListener('query', note);
    }
  });

  test('lets nobody else register as the first administrator', async () => {
    const response = await cms().anonymous.fetch('/admin/register-admin', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'x@example.org', firstname: 'X', lastname: 'Y', password: 'Passwort-123' }),
    });
    expect(response.status).toBe(400);
    expect(await administrators().count()).toBe(1);
  });

  test('invites people in German', async () => {
    const editor = await cms().loginAsEditor();
    const roles = await cms().strapi.db.query('admin::role').findMany();
    const body = JSON.stringify({ email: 'neu@example.org', firstname: 'Neu', lastname: 'Hier', roles: [roles[0].id] });
    expect((await editor.fetch('/admin/users', { method: 'POST', body })).status).toBe(201);
    expect(await administrators().findOne({ where: { email: 'neu@example.org' } })).toMatchObject({
      preferedLanguage: 'de',
    });
  });

  test('lets administrators alone deal with receivers, until one of them lets others', async () => {
    const { strapi } = cms();
    const permissions = strapi.db.query('admin::permission');
    const subject = 'api::receiver.receiver';
    const granted = (code: string) => permissions.count({ where: { subject, role: { code } } });
    expect(await granted('strapi-super-admin')).toBeGreaterThan(0);
    expect(await granted('strapi-editor')).toBe(0);
    expect(await granted('strapi-author')).toBe(0);
    const role = await strapi.db.query('admin::role').findOne({ where: { code: 'strapi-editor' } });
    const mayRead = { action: 'plugin::content-manager.explorer.read', subject, properties: {}, conditions: [] };
    await strapi.service('admin::role').addPermissions(role.id, [mayRead]);
    await keepReceiversToAdministrators(strapi);
    expect(await granted('strapi-editor')).toBe(1);
  });

  test('keeps uploads below DATA_DIR and serves them', async () => {
    const uploads = path.join(cms().dataDir, 'public/uploads');
    expect((await stat(uploads)).isDirectory()).toBe(true);
    const editor = await cms().loginAsEditor();
    const form = new FormData();
    form.append(
      'files',
      new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/svg+xml' }),
      'logo.svg',
    );
    const response = await editor.upload('/upload', form);
    expect(response.status).toBe(201);
    const [{ url }]: [{ url: string }] = await response.json();
    expect(await (await cms().anonymous.fetch(url)).text()).toContain('<svg');
    expect(await readFile(path.join(cms().dataDir, 'public', url), 'utf8')).toContain('<svg');
  });

  test.skipIf(inject('postgresServer'))('lets readers and a writer use SQLite at the same time', async () => {
    const pragma = async (name: string): Promise<unknown> =>
      Object.values((await cms().strapi.db.connection.raw(`pragma ${name}`))[0])[0];
    expect(await pragma('journal_mode')).toBe('wal');
    expect(await pragma('synchronous')).toBe(1);
    expect(await pragma('busy_timeout')).toBe(5000);
    expect(await pragma('foreign_keys')).toBe(1);
  });
});

describe.runIf(inject('postgresServer'))('a CMS that boots on the database of an earlier release', () => {
  test('makes room for long addresses and keeps what is there', async () => {
    const { strapi, restart } = cms();
    const data: Record<string, unknown> = { name: 'Altes Amt', website: `https://example.org/${'a'.repeat(200)}` };
    const { documentId } = await strapi.documents('api::office.office').create({ data });
    await strapi.db.connection.raw('ALTER TABLE offices ALTER COLUMN website TYPE varchar(255)');
    await strapi.db.connection('strapi_database_schema').update({ hash: 'earlier' });
    await restart();
    const offices = cms().strapi.documents('api::office.office');
    expect(await offices.findOne({ documentId })).toMatchObject(data);
    const longer: Record<string, unknown> = { website: `https://example.org/${'a'.repeat(400)}` };
    expect(await offices.update({ documentId, data: longer })).toMatchObject(longer);
  });
});
