import path from 'node:path';
import { parseArgs } from 'node:util';

/** The command was called in a way that it does not know. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export interface ImportArguments {
  readonly folder: string;
  readonly dryRun: boolean;
  readonly ifEmpty: boolean;
}

const IMPORT_USAGE = 'pnpm content:import DIR [--dry-run] [--if-empty]';
const EXPORT_USAGE = 'pnpm content:export DIR';

export function readImportArguments(args: readonly string[], base: string): ImportArguments {
  const { values, positionals } = parse(
    args,
    { 'dry-run': { type: 'boolean' }, 'if-empty': { type: 'boolean' } },
    IMPORT_USAGE,
  );
  return {
    folder: folderOf(positionals, base, IMPORT_USAGE),
    dryRun: values['dry-run'] === true,
    ifEmpty: values['if-empty'] === true,
  };
}

export function readExportArguments(args: readonly string[], base: string): { readonly folder: string } {
  return { folder: folderOf(parse(args, {}, EXPORT_USAGE).positionals, base, EXPORT_USAGE) };
}

type Options = Record<string, { type: 'boolean' }>;

function parse(
  args: readonly string[],
  options: Options,
  usage: string,
): { values: Record<string, unknown>; positionals: string[] } {
  try {
    // pnpm hands a `--` of its own over.
    return parseArgs({ args: args.filter((arg) => arg !== '--'), options, allowPositionals: true });
  } catch (cause) {
    throw new UsageError(`${cause instanceof Error ? cause.message : String(cause)}\nUsage: ${usage}`, { cause });
  }
}

function folderOf(positionals: readonly string[], base: string, usage: string): string {
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new UsageError(`Name one folder.\nUsage: ${usage}`);
  return path.resolve(base, folder);
}
