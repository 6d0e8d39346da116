import { posix } from 'node:path';
import { currentContent } from '../current.ts';
import type { Output } from './output.ts';
import { outputsOf } from './outputs-of.ts';

type FileOutput = Extract<Output, { kind: 'file' }>;

export interface FileProps {
  file: FileOutput;
}

/** All files of one name, as Astro takes routes: their folder is the parameter `path`. */
export async function filesNamed(name: string) {
  return (await files())
    .filter(({ key }) => posix.basename(key) === name)
    .map((file) => ({ params: { path: file.key.slice(0, -name.length - 1) || undefined }, props: { file } }));
}

export async function filesBelow(folder: string): Promise<FileOutput[]> {
  return (await files()).filter(({ key }) => key.startsWith(`${folder}/`));
}

/** The text of the one file at an address; undefined where the content does not make it. */
export async function fileAt(key: string): Promise<string | undefined> {
  return (await files()).find((file) => file.key === key)?.data();
}

async function files(): Promise<FileOutput[]> {
  return [...outputsOf(await currentContent())].filter((output) => output.kind === 'file');
}
