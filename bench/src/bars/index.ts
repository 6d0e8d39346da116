import type { Bar } from '../harness/bar.ts';
import { pull } from './pull.ts';
import { stockBuild } from './stock-build.ts';

/** In the order in which they run. */
export const BARS: readonly Bar[] = [stockBuild, pull];
