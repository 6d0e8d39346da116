import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What Astro writes differently into every build of the same code: its folders, a random key, the list of all files. */
const VARYING = [
  /"(?:outDir|buildClientDir|buildServerDir|key)":"[^"]*"/g,
  /"assets":\[[^\]]*\]/g,
  /"file:[^"]*\/(?:client|server)\/"/g,
];
/** Chunks are named by a hash of their content. */
const CHUNK_HASH = /_[\w-]{8}(?=\.mjs\b)/g;

/** The same for two server builds that do the same, whatever content they were built with. */
export async function codeOf(server: string): Promise<string> {
  const files = await readdir(server, { recursive: true });
  const modules = await Promise.all(
    files
      .filter((name) => name.endsWith('.mjs'))
      .map(async (name) => [unhashed(name), unhashed(await readFile(join(server, name), 'utf8'))] as const),
  );
  const hash = createHash('sha256');
  for (const [name, code] of modules.sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${name}\0${code}\0`);
  return hash.digest('hex');
}

function unhashed(code: string): string {
  return VARYING.reduce((text, pattern) => text.replaceAll(pattern, ''), code).replaceAll(CHUNK_HASH, '');
}
