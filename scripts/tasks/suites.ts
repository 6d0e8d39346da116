import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packageDir, repositoryDir, type PackageName } from '../repository.ts';
import type { Task } from './task.ts';

const vitest = path.join(repositoryDir, 'node_modules', 'vitest', 'vitest.mjs');

/** The vitest run of one folder, with a report to count from. */
const suite = (title: string, cwd: string): Task => {
  const resultFile = path.join(mkdtempSync(path.join(tmpdir(), 'themenportal-report-')), 'report.json');
  return {
    title,
    command: {
      file: process.execPath,
      args: [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${resultFile}`],
      cwd,
    },
    env: { NO_COLOR: '1' },
    resultFile,
  };
};

const packageSuite = (name: PackageName): Task => suite(`${name} tests`, packageDir(name));

export const scriptsSuite = suite('scripts tests', repositoryDir);
export const benchSuite = packageSuite('bench');
export const sharedSuite = packageSuite('shared');
export const cmsSuite = packageSuite('cms');
export const siteSuite = packageSuite('site');
