import type { Bar } from '../harness/bar.ts';
import { endurance } from './endurance.ts';
import { memory } from './memory.ts';
import { menu } from './menu.ts';
import { publish } from './publish.ts';
import { pull } from './pull.ts';
import { rendering } from './rendering.ts';
import { stockBuild } from './stock-build.ts';
import { validators } from './validators.ts';

/** In the order in which they run. */
export const BARS: readonly Bar[] = [stockBuild, publish, menu, validators, memory, pull, endurance, rendering];
