import { packageScript } from './process/command.ts';
import { checks } from './tasks/checks.ts';
import { runAll } from './tasks/run-all.ts';
import { benchSuite, cmsSuite, scriptsSuite, sharedSuite, siteSuite } from './tasks/suites.ts';

// The cms and site suites boot servers, databases and a browser: side by side they would only time each other out.
await runAll([
  { tasks: [...checks, sharedSuite, scriptsSuite, benchSuite], width: 2 },
  { tasks: [{ title: 'compile the cms', command: packageScript('cms', 'compile') }, cmsSuite, siteSuite], width: 1 },
]);
