import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { distDir } from '../../scripts/paths.mts';
import { swapDirectory } from '../../scripts/swap-directory.mts';
import { startTestCms, type TestCms } from '../harness/index.ts';

const html = { headers: { accept: 'text/html' } };
let cms: TestCms;
let app: string;

beforeAll(async () => {
  app = await mkdtemp(path.join(tmpdir(), 'themenportal-panel-'));
  for (const name of ['config', 'src']) await symlink(path.join(distDir, name), path.join(app, name));
  await mkdir(path.join(app, 'build'));
  cms = await startTestCms({ app });
});

afterAll(async () => {
  await cms.stop();
  await rm(app, { recursive: true });
});

describe('as long as the panel is not built', () => {
  test.each(['/admin', '/admin/', '/admin/auth/login', '/admin/content-manager'])(
    '%s says so in German and reloads itself',
    async (page) => {
      const response = await cms.anonymous.fetch(page, html);
      expect(response.status).toBe(503);
      expect(response.headers.get('retry-after')).toBe('5');
      expect(response.headers.get('cache-control')).toBe('no-store');
      const text = await response.text();
      expect(text).toContain('<html lang="de">');
      expect(text).toContain('Die Redaktion wird vorbereitet');
      expect(text).toContain('http-equiv="refresh"');
    },
  );

  test('GraphQL and the panel’s own API work', async () => {
    expect((await cms.anonymous.graphql('{ topics { title } }')).status).toBe(200);
    expect((await cms.anonymous.fetch('/admin/init', { headers: { accept: 'application/json' } })).status).toBe(200);
    expect((await (await cms.loginAsEditor()).fetch('/admin/users/me')).status).toBe(200);
  });
});

describe('once the panel is built', () => {
  test('it is served without a new start', async () => {
    const built = path.join(app, 'finished');
    await mkdir(built);
    await writeFile(path.join(built, 'index.html'), '<!doctype html><title>Panel</title>');
    await writeFile(path.join(built, 'strapi-1.js'), 'export {};');
    await swapDirectory(built, path.join(app, 'build'));

    const page = await cms.anonymous.fetch('/admin/content-manager', html);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<title>Panel</title>');
    const script = await cms.anonymous.fetch('/admin/strapi-1.js');
    expect(script.status).toBe(200);
    expect(script.headers.get('cache-control')).toContain('immutable');
  });
});
