import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { withCms } from '../../../cms/scripts/with-cms.mts';
import { readPlainly } from './read-plainly.ts';

// `node src/cms/time-plain-reading.ts DATABASE ROUNDS`: milliseconds of each round, one a line.
const [file = '', rounds = '5'] = process.argv.slice(2);
await withCms(async (strapi) => {
  const database = new DatabaseSync(path.resolve(file), { readOnly: true });
  for (let round = 0; round < Number(rounds); round++) {
    const start = performance.now();
    JSON.parse(JSON.stringify(readPlainly(strapi, database)));
    console.log(`plain reading took ${performance.now() - start} ms`);
  }
  database.close();
});
