/** The files of a site, by their place below `client`. */
export interface Files {
  readonly files: readonly string[];
  readonly read: (file: string) => Promise<Buffer>;
}

/** Carry a hash of their content in their name, and stay served for a while after the last page that shows them. */
const ASSETS = /^(?:_astro|media|share)\//;

/** One line for each file in which what is served is not what it should be. */
export async function differences(served: Files, clean: Files): Promise<string[]> {
  const [there, expected] = [new Set(served.files), new Set(clean.files)];
  const lines: string[] = [];
  for (const file of served.files)
    if (!expected.has(file) && !ASSETS.test(file)) lines.push(`${file} is served but should be gone`);
  for (const file of clean.files) {
    if (!there.has(file)) lines.push(`${file} is missing`);
    else if (!(await served.read(file)).equals(await clean.read(file))) lines.push(`${file} differs`);
  }
  return lines;
}
