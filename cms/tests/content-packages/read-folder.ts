import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Every file below a folder, its bytes as base64 unless they are a readable text. */
export async function readFolder(folder: string): Promise<Record<string, string>> {
  const files: [string, string][] = [];
  for await (const entry of glob('**/*', { cwd: folder, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    files.push([path.relative(folder, file), await readFile(file, file.includes('media') ? 'base64' : 'utf8')]);
  }
  return Object.fromEntries(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}
