import { checks } from './tasks/checks.ts';
import { runAll } from './tasks/run-all.ts';

await runAll([{ tasks: checks, width: 2 }]);
