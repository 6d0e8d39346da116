import { isDocumentId } from '@themenportal/shared/content-package';
import type { Field } from '../model/index.ts';
import { fieldPath } from '../problem.ts';
import { MarkdownError, readRichText } from '../rich-text/index.ts';
import { isFields, type Fields } from './fields.ts';
import { normalizeTime } from './time.ts';

export interface FieldProblem {
  readonly field: string;
  readonly reason: string;
}

/** Reads the mapping of a file. What is wrong goes to `problems`; whether the values may be published is not asked here. */
export function readFields(
  written: unknown,
  fields: readonly Field[],
  problems: FieldProblem[],
  path: readonly PropertyKey[] = [],
): Fields {
  const report = (reason: string, at: readonly PropertyKey[] = path): void => {
    problems.push({ field: fieldPath(at), reason });
  };
  if (!isFields(written)) {
    report('Expected fields with their values (name: value).');
    return {};
  }
  for (const name of Object.keys(written)) {
    if (!fields.some((field) => field.name === name)) report('There is no such field.', [...path, name]);
  }
  const entries = fields.map((field) => {
    const given = written[field.name];
    const value = given === undefined ? field.default : readValue(given, field, problems, [...path, field.name]);
    return [field.name, value ?? (field.default === undefined ? undefined : null)] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** Nothing where the field is empty or its value is refused. */
function readValue(written: unknown, { form }: Field, problems: FieldProblem[], path: readonly PropertyKey[]): unknown {
  if (written === null || written === '') return undefined;
  const refuse = (reason: string, at: readonly PropertyKey[] = path): undefined => {
    problems.push({ field: fieldPath(at), reason });
    return undefined;
  };
  const readList = (read: (item: unknown, at: readonly PropertyKey[]) => unknown): unknown => {
    if (!Array.isArray(written)) return refuse(`Expected a list, not ${describe(written)}.`);
    return nonEmpty(written.map((item, index) => read(item, [...path, index])));
  };
  const readKey = (item: unknown, at: readonly PropertyKey[]): string | undefined => {
    if (typeof item === 'string' && item !== '') return item;
    return refuse(
      `Expected ${form.kind === 'media' ? 'the name of a file in media/' : 'the id of a document'}, not ${describe(item)}.`,
      at,
    );
  };

  switch (form.kind) {
    case 'text':
    case 'time':
      if (typeof written !== 'string')
        return refuse(`Expected a text, not ${describe(written)}${isScalar(written) ? '; put it in quotes' : ''}.`);
      return form.kind === 'time' ? normalizeTime(written) : written;
    case 'number':
      return typeof written === 'number' && Number.isFinite(written)
        ? written
        : refuse(`Expected a number, not ${describe(written)}.`);
    case 'boolean':
      return typeof written === 'boolean' ? written : refuse(`Expected true or false, not ${describe(written)}.`);
    case 'json':
      return written;
    case 'blocks':
      return readBlocks(written, refuse);
    case 'media':
      return form.many ? readList(readKey) : readKey(written, path);
    case 'relation': {
      const readId = (item: unknown, at: readonly PropertyKey[]): string | undefined => {
        const id = readKey(item, at);
        return id === undefined || isDocumentId(id) ? id : refuse(`"${id}" is not a document id.`, at);
      };
      if (!form.many) return readId(written, path);
      const ids = readList(readId);
      if (Array.isArray(ids)) reportDuplicates(ids, (reason, index) => refuse(reason, [...path, index]));
      return ids;
    }
    case 'component':
      return form.many
        ? readList((item, at) => readFields(item, form.fields, problems, at))
        : readFields(written, form.fields, problems, path);
    case 'zone':
      return readList((item, at) => {
        if (!isFields(item)) return refuse('Expected fields with their values (kind: …).', at);
        const { kind, ...rest } = item;
        const part = form.parts.find((candidate) => candidate.kind === kind);
        if (part !== undefined) return { kind: part.kind, ...readFields(rest, part.fields, problems, at) };
        const known = form.parts.map((candidate) => candidate.kind).join(', ');
        return refuse(
          `${kind === undefined ? 'The kind is missing' : `Unknown kind ${JSON.stringify(kind)}`}; known are ${known}.`,
          [...at, 'kind'],
        );
      });
    default:
      return form satisfies never;
  }
}

function readBlocks(written: unknown, refuse: (reason: string) => undefined): unknown {
  if (typeof written !== 'string' && !Array.isArray(written))
    return refuse(`Expected a text in Markdown, not ${describe(written)}.`);
  try {
    return nonEmpty(readRichText(written));
  } catch (error) {
    if (error instanceof MarkdownError) return refuse(`${error.message}.`);
    throw error;
  }
}

function reportDuplicates(ids: readonly unknown[], report: (reason: string, index: number) => void): void {
  ids.forEach((id, index) => {
    if (ids.indexOf(id) < index) report(`"${String(id)}" stands in this list twice.`, index);
  });
}

function nonEmpty(list: readonly unknown[]): readonly unknown[] | undefined {
  return list.length === 0 ? undefined : list;
}

function isScalar(value: unknown): value is number | boolean {
  return typeof value === 'number' || typeof value === 'boolean';
}

function describe(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  return isScalar(value) ? `the ${typeof value} ${String(value)}` : 'a text';
}
