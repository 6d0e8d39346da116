import { rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ChildError } from '../../scripts/process/child-error.ts';
import { repositoryDir } from '../../scripts/repository.ts';
import { BARS } from './bars/index.ts';
import { isMet, type Bar, type BarResult } from './harness/bar.ts';
import { limitOf, quantity } from './harness/format.ts';
import { describeMachine } from './harness/machine.ts';
import { openStage } from './harness/open-stage.ts';
import { untilQuiet } from './harness/quiet.ts';
import { writeReport } from './harness/report.ts';
import { QUICK_SIZES, SIZES } from './harness/stage.ts';
import { makeWorkFolder } from './harness/work-folder.ts';

const NAMES = BARS.map(({ name }) => name);
const USAGE = `pnpm bench [--only NAME]… [--quick] [--record] [--portals FOLDER]\nNames: ${NAMES.join(', ')}`;

interface Wish {
  readonly bars: readonly Bar[];
  readonly quick: boolean;
  /** Into the documentation, to be committed. */
  readonly record: boolean;
  /** Where portals are kept that were prepared before. */
  readonly portals: string | undefined;
}

function read(args: readonly string[]): Wish {
  const { values } = parseArgs({
    args: args.filter((arg) => arg !== '--'),
    options: {
      only: { type: 'string', multiple: true, default: [] },
      quick: { type: 'boolean', default: false },
      record: { type: 'boolean', default: false },
      portals: { type: 'string' },
    },
  });
  const unknown = values.only.find((name) => !NAMES.includes(name));
  if (unknown !== undefined) throw new Error(`There is no bar "${unknown}".`);
  const bars = BARS.filter(({ name }) => values.only.length === 0 || values.only.includes(name));
  return { bars, quick: values.quick, record: values.record, portals: values.portals };
}

async function run({ bars, quick, record, portals }: Wish): Promise<boolean> {
  const { path: folder, ramDisk } = await makeWorkFolder();
  const machine = describeMachine(ramDisk);
  console.log(`${machine}\n`);
  const note = (line: string): void => console.log(`  … ${line}`);
  const { stage, close } = openStage({
    folder,
    portals: portals === undefined ? folder : path.resolve(portals),
    sizes: quick ? QUICK_SIZES : SIZES,
    rounds: quick ? 6 : 60,
    note,
    quiet: () => untilQuiet(note),
  });
  const target = record ? path.join(repositoryDir, 'docs', 'bench') : path.join(repositoryDir, '.data', 'bench');
  const date = new Date().toISOString().slice(0, 10);
  const results: ({ title: string } & BarResult)[] = [];
  try {
    for (const { title, run: measure } of bars) {
      console.log(title);
      await stage.quiet();
      const result = await measure(stage);
      for (const finding of result.findings) {
        const mark = finding.limit === undefined ? '·' : isMet(finding) ? '✓' : '✗';
        console.log(`  ${mark} ${finding.what}: ${quantity(finding.value, finding.unit)} ${limitOf(finding)}`);
      }
      results.push({ title, ...result });
      // After each: what was measured is not lost with what comes after it.
      await writeReport(target, { machine, date, quick, bars: results });
    }
  } finally {
    await close();
    await rm(folder, { recursive: true, force: true });
  }
  console.log(`\n${path.join(target, 'results.md')}`);
  return results.every(({ findings }) => findings.every(isMet));
}

try {
  process.exitCode = (await run(read(process.argv.slice(2)))) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? `${error.stack}\n\nUsage: ${USAGE}` : error);
  if (error instanceof ChildError) console.error(error.tail.join('\n'));
  process.exitCode = 2;
}
