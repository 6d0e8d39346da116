import type { CpuInfo } from 'node:os';
import { expect, it } from 'vitest';
import { busyBetween } from './quiet.ts';

const processor = (user: number, idle: number): CpuInfo => ({
  model: '',
  speed: 0,
  times: { user, nice: 0, sys: 0, idle, irq: 0 },
});

it('is busy for the share of their time that all processors have worked since', () => {
  const before = [processor(100, 900), processor(5000, 0)];
  expect(busyBetween(before, [processor(200, 1800), processor(5000, 1000)])).toBeCloseTo(0.05);
  expect(busyBetween(before, [processor(1100, 900), processor(6000, 0)])).toBe(1);
});
