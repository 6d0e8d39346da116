import { describe, expect, it } from 'vitest';
import { toSvg } from './chart.ts';
import { quantity } from './format.ts';
import { toMarkdown } from './report.ts';

describe('a report', () => {
  const report = toMarkdown({
    machine: '2 cores',
    date: '2026-11-25',
    quick: false,
    bars: [
      {
        title: 'From publish to page',
        findings: [
          { what: 'p95', value: 151, unit: 'ms', limit: { atMost: 150 } },
          { what: 'faster than a build', value: 61.25, unit: '×', limit: { atLeast: 60 } },
          { what: 'a build', value: 9187.4, unit: 'ms' },
        ],
        notes: ['Thirty publishes.'],
      },
    ],
  });

  it('says of each bar whether it is met, and of what has none nothing', () => {
    expect(report).toMatch(/\| p95 +\| 151 ms +\| ≤ 150 ms +\| \*\*no\*\* \|/);
    expect(report).toMatch(/\| faster than a build +\| 61.3 × +\| ≥ 60 × +\| yes +\|/);
    expect(report).toMatch(/\| a build +\| 9,187 ms +\| +\| +\|/);
    expect(report).toContain('\nThirty publishes.\n');
  });
});

it('keeps other bars of the same day and machine, and replaces what is measured again', () => {
  const bar = (title: string, value: number) => ({ title, findings: [{ what: 'time', value, unit: 's' as const }] });
  const report = { machine: '2 cores', date: '2026-11-25', quick: false };
  const first = toMarkdown({ ...report, bars: [bar('A', 1), bar('B', 2)] });
  const second = toMarkdown({ ...report, bars: [bar('A', 3)] }, first);
  expect(second).toBe(toMarkdown({ ...report, bars: [bar('A', 3), bar('B', 2)] }));
  expect(toMarkdown({ ...report, date: '2026-11-26', bars: [bar('A', 3)] }, first)).not.toContain('## B');
});

describe('a chart', () => {
  it('draws each value in proportion and says it', () => {
    const rows = [
      { label: 'Astro <7>', value: 100 },
      { label: 'ours', value: 50 },
    ];
    const svg = toSvg({ name: 'x', title: 'Zeit', unit: 'ms', rows });
    expect([...svg.matchAll(/<rect[^>]* width="(\d+)"/g)].map(([, width]) => Number(width))).toEqual([360, 180]);
    expect(svg).toContain('Astro &lt;7>');
    expect(svg).toContain('>50 ms<');
  });
});

it('gives figures as many digits as they bear', () => {
  expect([1234.5, 61.25, 0.4217, 3].map((value) => quantity(value, '×'))).toEqual([
    '1,235 ×',
    '61.3 ×',
    '0.42 ×',
    '3 ×',
  ]);
});
