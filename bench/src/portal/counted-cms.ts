import path from 'node:path';
import { waitFor } from '../../../scripts/start/wait-for.ts';
import { type City, generateCity } from '../city/city.ts';
import { startCountingProxy } from './counting-proxy.ts';
import { Editor } from './editor.ts';
import { ADMINISTRATOR, benchProgram, freePort, portalPrograms, SEED } from './programs.ts';

/** What some requests cost the CMS. */
export interface Cost {
  /** SQL statements of each request, in order. */
  readonly statements: readonly number[];
  /** Bytes of the answers as they travelled. */
  readonly bytes: number;
}

/** A CMS alone, which tells what it did for each request. */
export interface CountedCms {
  readonly city: City;
  readonly url: string;
  readonly editor: Editor;
  readonly cost: <T>(work: () => Promise<T>) => Promise<{ readonly result: T; readonly cost: Cost }>;
  /** Milliseconds that plain SQL and JSON take for the same content, each time it is read. */
  readonly readPlainly: (rounds: number) => Promise<number[]>;
  readonly stop: () => Promise<void>;
}

export async function startCountedCms(folder: string, topics: number): Promise<CountedCms> {
  const dataDir = path.join(folder, `counted-${topics}`);
  const ports = { cmsPort: await freePort(), sitePort: await freePort() };
  const lines: string[] = [];
  const { programs, children } = portalPrograms({ dataDir, ...ports }, (_, line) => lines.push(line));
  await programs.run('fill', benchProgram('cms/fill.ts', topics, SEED));
  const administrator = { ADMIN_EMAIL: ADMINISTRATOR.email, ADMIN_PASSWORD: ADMINISTRATOR.password };
  const cms = programs.serve('cms', benchProgram('cms/serve-counted.ts'), administrator);
  await waitFor(`http://localhost:${ports.cmsPort}/_health`, 204, cms, 900_000);
  const proxy = await startCountingProxy(ports.cmsPort);

  const cost: CountedCms['cost'] = async (work) => {
    const [firstLine, bytes] = [lines.length, proxy.bytes()];
    const result = await work();
    // The CMS says it once the answer is out; the line comes a moment later.
    await new Promise((resolve) => setTimeout(resolve, 100));
    const statements = lines.slice(firstLine).flatMap((line) => {
      const count = /^\/graphql took (\d+) statements$/.exec(line)?.[1];
      return count === undefined ? [] : [Number(count)];
    });
    return { result, cost: { statements, bytes: proxy.bytes() - bytes } };
  };
  const readPlainly: CountedCms['readPlainly'] = async (rounds) => {
    const firstLine = lines.length;
    await programs.run('plain', benchProgram('cms/time-plain-reading.ts', path.join(dataDir, 'cms.sqlite'), rounds));
    return lines.slice(firstLine).flatMap((line) => {
      const milliseconds = /^plain reading took ([\d.]+) ms$/.exec(line)?.[1];
      return milliseconds === undefined ? [] : [Number(milliseconds)];
    });
  };
  const editor = await Editor.logIn(`http://localhost:${ports.cmsPort}`);
  const stop = async (): Promise<void> => {
    proxy.stop();
    await children.endAll();
  };
  return { city: generateCity({ topics, seed: SEED }), url: `${proxy.url}/graphql`, editor, cost, readPlainly, stop };
}
