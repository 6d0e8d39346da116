import type { Chart } from './chart.ts';
import type { Stage } from './stage.ts';

/** One thing that is measured, with what has to come out. */
export interface Bar {
  /** For `--only`. */
  readonly name: string;
  readonly title: string;
  readonly run: (stage: Stage) => Promise<BarResult>;
}

export interface BarResult {
  readonly findings: readonly Finding[];
  readonly charts?: readonly Chart[];
  /** What a reader must know to understand the figures. */
  readonly notes?: readonly string[];
}

export interface Finding {
  readonly what: string;
  readonly value: number;
  readonly unit: Unit;
  /** What the value must not exceed, or must reach. Without one it is there for comparison. */
  readonly limit?: { readonly atMost: number } | { readonly atLeast: number };
}

export type Unit = 'ms' | 's' | '×' | '%' | 'MB' | 'bytes' | 'pages' | 'requests' | 'statements' | 'answers';

export function isMet({ value, limit }: Finding): boolean {
  if (limit === undefined) return true;
  return 'atMost' in limit ? value <= limit.atMost : value >= limit.atLeast;
}
