import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createDatabase } from '../harness/database.ts';
import { throwAwaySettings } from '../../scripts/throw-away-settings.mts';
import { freePort } from '../harness/free-port.ts';
import { useCms } from '../harness/index.ts';
import { exportTo, importBuilt, importFolder, totals } from './package-commands.ts';
import { PackageBuilder } from './package-builder.ts';
import { readFolder } from './read-folder.ts';
import { runCommand } from './run-command.ts';
import { smallCity } from './small-city.ts';

const cms = useCms();
let work: string;

beforeAll(async () => {
  work = await mkdtemp(path.join(tmpdir(), 'themenportal-round-trip-'));
});
afterAll(() => rm(work, { recursive: true, force: true }));

/** What only editors and pasted texts leave behind. */
const awkward = [
  { type: 'paragraph', children: [{ type: 'text', text: '# keine Überschrift  ' }] },
  { type: 'paragraph', children: [{ type: 'text', text: '---' }] },
  { type: 'paragraph', children: [{ type: 'text', text: 'مرحبا 👩🏽‍💻\r\n\tEnde', underline: true }] },
  { type: 'paragraph', children: [{ type: 'text', text: '' }] },
];

async function writeAsEditor(): Promise<string> {
  const { strapi } = cms();
  const office: Record<string, unknown> = {
    name: 'Vom Panel: „angelegt“ # 1',
    description: 'Zeile eins\r\n  Zeile zwei \n\n---\n- drei\t',
    serviceNumber115: null,
    unitKind: 'team',
  };
  const { documentId } = await strapi.documents('api::office.office').create({ locale: 'de', data: office });
  const topic: Record<string, unknown> = { introduction: awkward };
  await strapi.documents('api::topic.topic').update({ documentId: 'wohnen', locale: 'de', data: topic });
  return documentId;
}

describe('export, import into an empty CMS, export', () => {
  it('gives the same package, byte for byte', { timeout: 120_000 }, async () => {
    await importBuilt(cms().strapi, smallCity);
    const documentId = await writeAsEditor();
    const first = path.join(work, 'first');
    await exportTo(cms().strapi, first);
    const expected = await readFolder(first);
    expect(Object.keys(expected)).toContain(`office/${documentId}/de.draft.yaml`);
    expect(expected['office/amt-fuer-vielfalt/de.yaml']).toMatchSnapshot();
    expect(expected['topic/integration/de.yaml']).toMatchSnapshot();
    expect(expected['redirect/alte-adresse/de.yaml']).toContain('Umbenannt im Mai');

    const database = await createDatabase(inject('postgresServer'));
    const env = {
      ...process.env,
      ...throwAwaySettings(path.join(work, 'data'), await freePort(), database.url),
      INIT_CWD: work,
    };
    try {
      const imported = await runCommand('content-import', ['first'], env);
      expect(imported).toMatchObject({
        code: 0,
        stdout: expect.stringMatching(/ created, 0 changed, 0 unchanged, 4 files added to the media library\.\n$/),
      });

      expect(await runCommand('content-export', ['second'], env)).toMatchObject({ code: 0 });
      expect(await readFolder(path.join(work, 'second'))).toEqual(expected);

      const again = await runCommand('content-import', ['second'], env);
      expect(again).toMatchObject({
        code: 0,
        stdout: expect.stringMatching(/^0 created, 0 changed, \d+ unchanged\.\n$/),
      });

      const broken = await runCommand('content-import', ['nowhere'], env);
      expect(broken).toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/nowhere: There is no such folder\.\n1 problem; nothing was changed\.\n$/),
      });
    } finally {
      await database.drop();
    }
  });

  it('leaves nothing to import where it came from', async () => {
    const folder = path.join(work, 'same');
    await exportTo(cms().strapi, folder);
    expect(totals(await importFolder(cms().strapi, folder))).toMatch(/^0 created, 0 changed, \d+ unchanged\.$/);
  });
});

describe('content:export', () => {
  it('overwrites an earlier export, takes old entries away and leaves other files alone', async () => {
    const folder = path.join(work, 'again');
    await smallCity.with('topic/weg/de.draft.yaml', { title: 'Weg' }).inFolder(async (built) => {
      await exportTo(cms().strapi, built);
      await exportTo(cms().strapi, folder);
      const { 'README.md': readme, ...rest } = await readFolder(built);
      expect(readme).toBe('# A small city\n');
      expect(rest).toEqual(await readFolder(folder));
    });
  });

  it('refuses a folder that holds something else', async () => {
    await expect(exportTo(cms().strapi, path.dirname(work))).rejects.toThrow(
      'The folder is not empty and no content package',
    );
  });

  it('gives files of the same name different names, and finds them again', async () => {
    const other = new PackageBuilder({
      'package.yaml': { format: 1, sourceLocale: 'de' },
      'media/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"/>\n',
      'office/beratung/de.yaml': {
        name: 'Beratung',
        unitKind: 'team',
        slug: 'beratung',
        parentOffice: 'amt-fuer-vielfalt',
        logo: 'logo.svg',
        logoAlt: 'Logo',
      },
    });
    expect(totals(await importBuilt(cms().strapi, other))).toBe(
      '0 created, 1 changed, 0 unchanged, 1 file added to the media library.',
    );
    const folder = path.join(work, 'names');
    await exportTo(cms().strapi, folder);
    const media = Object.keys(await readFolder(folder)).filter((file) => file.startsWith('media/logo'));
    expect(media).toEqual(['media/logo-2.svg', 'media/logo.svg']);
    expect(totals(await importFolder(cms().strapi, folder))).toMatch(/^0 created, 0 changed, \d+ unchanged\.$/);
  });

  it('refuses a translation without its German text, by name', async () => {
    const { documentId } = await cms()
      .strapi.documents('api::office.office')
      .create({ locale: 'en', data: { name: 'English only' } });
    await expect(exportTo(cms().strapi, path.join(work, 'orphan'))).rejects.toThrow(
      `The office "${documentId}" has no German text.`,
    );
  });
});
