import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stringify } from 'yaml';

type Content = string | Uint8Array | Readonly<Record<string, unknown>>;

/** A package in the making; objects are written as YAML. Every change gives a new builder. */
export class PackageBuilder {
  readonly #files: ReadonlyMap<string, Content>;
  readonly #links: ReadonlyMap<string, string>;

  constructor(files: Readonly<Record<string, Content>> = {}, links: ReadonlyMap<string, string> = new Map()) {
    this.#files = new Map(Object.entries(files));
    this.#links = links;
  }

  with(file: string, content: Content): PackageBuilder {
    return new PackageBuilder({ ...Object.fromEntries(this.#files), [file]: content }, this.#links);
  }

  without(file: string): PackageBuilder {
    return new PackageBuilder(Object.fromEntries([...this.#files].filter(([name]) => name !== file)), this.#links);
  }

  /** Changes fields of a file; `undefined` takes a field away. */
  change(file: string, fields: Readonly<Record<string, unknown>>): PackageBuilder {
    const content = this.#files.get(file);
    if (typeof content !== 'object' || content instanceof Uint8Array) throw new Error(`${file} has no fields.`);
    return this.with(file, { ...content, ...fields });
  }

  link(file: string, target: string): PackageBuilder {
    return new PackageBuilder(Object.fromEntries(this.#files), new Map([...this.#links, [file, target]]));
  }

  get size(): number {
    return [...this.#files.keys()].filter((file) => file.includes('/') && !file.startsWith('media/')).length;
  }

  /** Writes the package into a new folder, which is removed when `use` is done. */
  async inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
    const folder = await mkdtemp(path.join(tmpdir(), 'themenportal-package-'));
    try {
      for (const [file, content] of this.#files) await this.#write(path.join(folder, file), content);
      for (const [file, target] of this.#links) await symlink(target, path.join(folder, file));
      return await use(folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  async #write(target: string, content: Content): Promise<void> {
    await mkdir(path.dirname(target), { recursive: true });
    const isMapping = typeof content === 'object' && !(content instanceof Uint8Array);
    await writeFile(target, isMapping ? stringify(content, { aliasDuplicateObjects: false }) : content);
  }
}
