import { cp, mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import { distDir, stagingDir } from '../../scripts/paths.mts';
import { startTestCms, type TestCms } from '../harness/index.ts';

/**
 * A Strapi with the configuration of this CMS and with content types of the tests' own. What is asked here is how Strapi
 * itself behaves; the rules of the real content types would refuse most of the steps.
 */
const layOut = async (): Promise<string> => {
  const app = path.join(stagingDir, `threads-${process.pid}`);
  await mkdir(path.join(app, 'src'), { recursive: true });
  await symlink(path.join(distDir, 'config'), path.join(app, 'config'));
  for (const name of await readdir(path.join(distDir, 'src'))) {
    // The configuration names middlewares below src/; content types and what is registered on them stay out.
    if (!['api', 'components', 'extensions', 'index.js'].includes(name)) {
      await symlink(path.join(distDir, 'src', name), path.join(app, 'src', name));
    }
  }
  await cp(path.join(__dirname, 'app'), path.join(app, 'src'), { recursive: true });
  await writeFile(
    path.join(app, 'src/index.js'),
    `const { ensureLocales } = require(${JSON.stringify(path.join(distDir, 'src/locales/index.js'))});
module.exports = { bootstrap: ({ strapi }) => ensureLocales(strapi) };
`,
  );
  return app;
};

export const useThreadApp = (): (() => TestCms['strapi']) => {
  let cms: TestCms | undefined;
  let app: string | undefined;
  beforeAll(async () => {
    app = await layOut();
    cms = await startTestCms({ serverUrl: inject('postgresServer'), app });
  });
  afterAll(async () => {
    await cms?.stop();
    if (app) await rm(app, { recursive: true });
  });
  return () => {
    if (!cms) throw new Error('Strapi runs only while tests run: call this inside a test or a hook.');
    return cms.strapi;
  };
};
