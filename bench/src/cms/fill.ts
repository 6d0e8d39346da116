import { withCms } from '../../../cms/scripts/with-cms.mts';
import { generateCity } from '../city/city.ts';
import { fillDatabase } from './fill-database.ts';

// `node src/cms/fill.ts TOPICS SEED`: a program of its own, as a CMS takes its settings from the environment.
const [topics, seed] = process.argv.slice(2).map(Number);
if (topics === undefined || seed === undefined) throw new Error('Name the number of topics and the seed.');
await withCms((strapi) => fillDatabase(strapi, generateCity({ topics, seed })));
