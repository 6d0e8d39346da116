import { createRequire } from 'node:module';
import path from 'node:path';
import { compile } from './compile.mts';
import { keepCompiledModules } from './compile-cache.mts';
import { cmsDir, distDir } from './paths.mts';

process.env.NODE_ENV ??= 'production';
keepCompiledModules();
process.chdir(cmsDir);
await compile();

const require = createRequire(import.meta.url);
const { startServer } = require(path.join(distDir, 'src/server/index.js'));
await startServer({ appDir: cmsDir, distDir });
