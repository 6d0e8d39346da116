import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BarResult, type Finding, isMet } from './bar.ts';
import { toSvg } from './chart.ts';
import { limitOf, quantity } from './format.ts';

export interface Report {
  readonly machine: string;
  readonly date: string;
  readonly quick: boolean;
  readonly bars: readonly ({ readonly title: string } & BarResult)[];
}

/** `results.md` with its charts beside it. */
export async function writeReport(folder: string, report: Report): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const chart of report.bars.flatMap(({ charts = [] }) => charts)) {
    await writeFile(join(folder, `${chart.name}.svg`), toSvg(chart));
  }
  const file = join(folder, 'results.md');
  await writeFile(file, toMarkdown(report, existsSync(file) ? await readFile(file, 'utf8') : ''));
  return file;
}

/** Bars of an earlier report stay if they were measured on the same day on the same machine. */
export function toMarkdown({ machine, date, quick, bars }: Report, earlier = ''): string {
  const scale = quick ? ' Small cities (`--quick`): to see that it runs, not to be compared with anything.' : '';
  const head = `# Results of \`pnpm bench\`

Measured on ${date} on ${machine}.${scale} How: [bench.md](../bench.md).

`;
  const kept = earlier.startsWith(head) ? earlier.slice(head.length).split(/^(?=## )/m) : [];
  const sections = new Map(kept.map((text) => [titleOf(text), text.trimEnd()]));
  for (const bar of bars) sections.set(bar.title, section(bar).trimEnd());
  return `${head}${[...sections.values()].join('\n\n')}\n`;
}

function titleOf(section: string): string {
  return /^## (.*)$/m.exec(section)?.[1] ?? '';
}

function section({ title, findings, charts = [], notes = [] }: Report['bars'][number]): string {
  return `## ${title}

${table(findings)}${notes.map((note) => `\n${note}\n`).join('')}${charts.map((chart) => `\n![${chart.title}](${chart.name}.svg)\n`).join('')}`;
}

function table(findings: readonly Finding[]): string {
  const rows = findings.map((finding) => [
    finding.what,
    quantity(finding.value, finding.unit),
    limitOf(finding),
    finding.limit === undefined ? '' : isMet(finding) ? 'yes' : '**no**',
  ]);
  const widths = ['what', 'measured', 'bar', 'met'].map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [
    line(['what', 'measured', 'bar', 'met']),
    line(widths.map((width) => '-'.repeat(width))),
    ...rows.map(line),
    '',
  ].join('\n');
}
