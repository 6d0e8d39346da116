import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { generateCity } from './city.ts';
import { writePackage } from './package.ts';
import { writeSnapshot } from './snapshot.ts';

const USAGE = 'pnpm content:generate DIR [--topics N] [--seed S] [--snapshot]';

/** What the command line asks for; throws where it asks for something else. */
function read(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    // pnpm hands a `--` of its own over.
    args: args.filter((arg) => arg !== '--'),
    options: {
      topics: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      snapshot: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new Error('Name one folder.');
  const topics = wholeNumber('--topics', values.topics);
  if (topics < 20) throw new Error('A city has at least 20 topics.');
  return { folder, topics, seed: wholeNumber('--seed', values.seed), snapshot: values.snapshot };
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`${name} takes a whole number, not "${text}".`);
  return Number(text);
}

try {
  const { folder, topics, seed, snapshot } = read(process.argv.slice(2));
  const city = generateCity({ topics, seed });
  const count = Object.values(city.entries).flat().length;
  const base = process.env['INIT_CWD'] ?? process.cwd();
  if (snapshot) await writeSnapshot(city, resolve(base, folder));
  else await writePackage(city, resolve(base, folder));
  console.log(`${count} entries, ${city.entries.topic.length} of them topics, in ${folder}`);
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\nUsage: ${USAGE}`);
  process.exitCode = 1;
}
