import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { packageDir } from '../repository.ts';

/** The demo content as the site's tests read it, without a CMS. */
export const recordingDir = path.join(packageDir('site'), 'tests', 'fixtures', 'demo');

/** Takes the content of a release as the new recording. */
export const record = async (release: string): Promise<void> => {
  const snapshot: unknown = JSON.parse(await readFile(path.join(release, 'snapshot.json'), 'utf8'));
  await rm(recordingDir, { recursive: true, force: true });
  await cp(path.join(release, 'client', 'media'), path.join(recordingDir, 'media'), {
    recursive: true,
    // Neither what is compressed nor the smaller copies of pictures: a build makes them anew.
    filter: (file) => !/\.(br|gz)$|-\d+-\d+\.\w+$/.test(file),
  });
  await writeFile(path.join(recordingDir, 'snapshot.json'), `${JSON.stringify(snapshot, null, 1)}\n`);
};

const MOMENTS = ['publishedAt', 'pulledAt', 'updatedAt', 'log', 'cursor'];

/** A snapshot without when it was published, uploaded and pulled and where in which log, which differ from run to run. */
export const timeless = async (dir: string): Promise<unknown> =>
  JSON.parse(await readFile(path.join(dir, 'snapshot.json'), 'utf8'), (key: string, value: unknown) =>
    MOMENTS.includes(key) ? undefined : value,
  );
