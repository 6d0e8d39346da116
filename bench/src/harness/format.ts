import type { Finding, Unit } from './bar.ts';

/** `1,234 ms`, `0.42 ×` */
export function quantity(value: number, unit: Unit): string {
  const digits =
    Math.abs(value) < 10 && !Number.isInteger(value) ? 2 : Math.abs(value) < 100 && !Number.isInteger(value) ? 1 : 0;
  return `${value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })} ${unit}`;
}

export function limitOf({ limit, unit }: Finding): string {
  if (limit === undefined) return '';
  return 'atMost' in limit ? `≤ ${quantity(limit.atMost, unit)}` : `≥ ${quantity(limit.atLeast, unit)}`;
}
