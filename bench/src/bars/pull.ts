import { pullSnapshot, readChanges } from '@themenportal/shared/client';
import { CONTENT_TYPES } from '@themenportal/shared/content';
import type { Bar, Finding } from '../harness/bar.ts';
import { median, timed } from '../harness/statistics.ts';
import { editTopic } from '../portal/changes.ts';
import { type CountedCms, startCountedCms } from '../portal/counted-cms.ts';

const ROUNDS = 5;
const DOCUMENTS_OF_A_REQUEST = 500;

/** What it costs to read everything, and to read what one publish changed. */
export const pull: Bar = {
  name: 'pull',
  title: 'Reading the content over GraphQL',
  async run({ folder, sizes, note }) {
    const cms = await startCountedCms(folder, sizes.medium);
    note(`CMS with ${sizes.medium} topics started`);
    try {
      return { findings: [...(await fullPull(cms)), ...(await delta(cms))] };
    } finally {
      await cms.stop();
    }
  },
};

async function fullPull({ url, city, cost, readPlainly }: CountedCms): Promise<Finding[]> {
  const plain = await readPlainly(ROUNDS);
  const pulls: number[] = [];
  const statements: number[] = [];
  let requests = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const { result, cost: spent } = await cost(() => timed(() => pullSnapshot({ url, timeout: 300_000 })));
    pulls.push(result.milliseconds);
    statements.push(...spent.statements);
    requests = spent.statements.length;
  }
  plain.push(...(await readPlainly(ROUNDS)));
  const lists = CONTENT_TYPES.map((type) => Math.max(1, Math.ceil(city.entries[type].length / DOCUMENTS_OF_A_REQUEST)));
  // Where the log ends before, and what came meanwhile.
  const allowed = lists.reduce((sum, count) => sum + count, 2);
  const entries = Object.values(city.entries).flat().length;
  return [
    {
      what: `requests for all ${entries.toLocaleString('en')} entries`,
      value: requests,
      unit: 'requests',
      limit: { atMost: allowed },
    },
    {
      what: 'SQL statements of one of them, at most',
      value: Math.max(...statements),
      unit: 'statements',
      limit: { atMost: 12 },
    },
    { what: 'a full pull', value: median(pulls), unit: 'ms' },
    { what: 'the same content by plain SQL and JSON', value: median(plain), unit: 'ms' },
    {
      what: 'a full pull to plain SQL and JSON',
      value: median(pulls) / median(plain),
      unit: '×',
      limit: { atMost: 3 },
    },
  ];
}

async function delta({ url, city, editor, cost }: CountedCms): Promise<Finding[]> {
  const { cursor } = await pullSnapshot({ url, timeout: 300_000 });
  const { type, documentId, fields } = editTopic(city, 11);
  await editor.publish(type, documentId, fields);
  const { result, cost: spent } = await cost(() => timed(() => readChanges({ url }, cursor)));
  const changed = result.result.changes.length;
  return [
    { what: 'what one publish changed', value: spent.statements.length, unit: 'requests', limit: { atMost: 1 } },
    { what: 'its SQL statements', value: Math.max(...spent.statements), unit: 'statements', limit: { atMost: 5 } },
    {
      what: `its answer with ${changed} ${changed === 1 ? 'entry' : 'entries'}, head included`,
      value: spent.bytes,
      unit: 'bytes',
      limit: { atMost: 4096 },
    },
    { what: 'it took', value: result.milliseconds, unit: 'ms' },
  ];
}
