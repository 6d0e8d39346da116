import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { type Command, packageScript } from '../../../scripts/process/command.ts';
import { waitFor } from '../../../scripts/start/wait-for.ts';
import { type City, generateCity } from '../city/city.ts';
import { editTopic } from './changes.ts';
import { Editor } from './editor.ts';
import { ADMINISTRATOR, benchProgram, freePort, portalPrograms, SEED } from './programs.ts';
import { writeStandInPictures } from './stand-in-pictures.ts';
import { Visitor } from './visitor.ts';

/** None that a bar has. */
const FIRST_ROUND = 100_000;

/** A running CMS and the site that follows it. */
export interface Portal {
  readonly city: City;
  readonly cmsUrl: string;
  readonly siteUrl: string;
  readonly dataDir: string;
  readonly editor: Editor;
  readonly visitor: Visitor;
  /** Builds the whole site anew while the portal runs. */
  readonly buildSite: () => Promise<void>;
  /** Bytes of memory that the site's server has taken. */
  readonly siteMemory: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** A portal that was prepared before, by a run with the same folder, is used as it was left: the site keeps its address, too. */
export async function startPortal(folder: string, topics: number, note: (line: string) => void): Promise<Portal> {
  const dataDir = path.join(folder, `portal-${topics}`);
  const prepared = await readPrepared(dataDir);
  const { cmsPort, sitePort } = prepared ?? { cmsPort: await freePort(), sitePort: await freePort() };
  const [cmsUrl, siteUrl] = [`http://localhost:${cmsPort}`, `http://localhost:${sitePort}`];
  let sitePid = '';
  const { programs, children } = portalPrograms({ dataDir, cmsPort, sitePort }, (program, line) => {
    if (program === 'site') sitePid = /^runs as (\d+)$/.exec(line)?.[1] ?? sitePid;
  });
  const step = async (what: string, work: () => Promise<void>): Promise<void> => {
    const started = performance.now();
    await work();
    note(`${topics} topics: ${what} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  };
  const city = generateCity({ topics, seed: SEED });
  const buildSite = () => programs.run('site-build', packageScript('site', 'build'));
  try {
    if (!prepared) await step('database filled', () => programs.run('fill', benchProgram('cms/fill.ts', topics, SEED)));
    await step('CMS started', () => {
      const administrator = { ADMIN_EMAIL: ADMINISTRATOR.email, ADMIN_PASSWORD: ADMINISTRATOR.password };
      return waitFor(
        `${cmsUrl}/_health`,
        204,
        programs.serve('cms', packageScript('cms', 'start'), administrator),
        600_000,
      );
    });
    if (!prepared) {
      await step('stand-in pictures', () => writeStandInPictures(dataDir, city, siteUrl));
      await step('site built', buildSite);
      await writeFile(preparedFile(dataDir), JSON.stringify({ cmsPort, sitePort }));
    }
    await step('site started', () =>
      waitFor(siteUrl, 200, programs.serve('site', sayingPid(packageScript('site', 'start')))),
    );
    const visitor = new Visitor(siteUrl);
    const editor = await Editor.logIn(cmsUrl);
    // The site reads a release in before it publishes into it.
    await step('first publish', async () => {
      const { type, documentId, fields, mark, pages } = editTopic(city, FIRST_ROUND);
      await editor.publish(type, documentId, fields);
      for (const page of pages) await visitor.until(page, mark, { withinMs: 600_000 });
    });
    const stop = async () => {
      visitor.leave();
      await children.endAll();
    };
    const siteMemory = () => residentBytes(sitePid);
    return { city, cmsUrl, siteUrl, dataDir, editor, visitor, buildSite, siteMemory, stop };
  } catch (error) {
    await children.endAll();
    throw error;
  }
}

const PreparedSchema = z.object({ cmsPort: z.number(), sitePort: z.number() });

function preparedFile(dataDir: string): string {
  return path.join(dataDir, 'prepared.json');
}

async function readPrepared(dataDir: string): Promise<z.output<typeof PreparedSchema> | undefined> {
  const file = preparedFile(dataDir);
  return existsSync(file) ? PreparedSchema.parse(JSON.parse(await readFile(file, 'utf8'))) : undefined;
}

function sayingPid(command: Command): Command {
  return { ...command, args: ['--import', import.meta.resolve('./say-pid.ts'), ...command.args] };
}

async function residentBytes(pid: string): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', pid]);
  return Number(stdout.trim()) * 1024;
}
