import { packageScript, tool } from '../process/command.ts';
import type { Task } from './task.ts';

/** Format, lint, types and unused code. */
export const checks: readonly Task[] = [
  { title: 'lint', command: tool('eslint', '.', '--max-warnings', '0') },
  { title: 'format', command: tool('prettier', '--check', '--log-level', 'warn', '.') },
  { title: 'types of scripts', command: tool('tsc', '-p', 'tsconfig.json') },
  { title: 'types of bench', command: tool('tsc', '-p', 'bench/tsconfig.json') },
  { title: 'types of shared', command: tool('tsc', '-p', 'shared/tsconfig.json', '--noEmit') },
  { title: 'types of cms', command: tool('tsc', '-p', 'cms/tsconfig.json', '--noEmit') },
  { title: 'types of the admin panel', command: tool('tsc', '-p', 'cms/src/admin/tsconfig.json', '--noEmit') },
  { title: 'types of site', command: packageScript('site', 'check') },
  { title: 'unused code', command: tool('knip', '--no-progress') },
];
