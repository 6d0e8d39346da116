import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Command } from './command.ts';

const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs a command in this terminal, hands signals on to it, and returns its exit code. */
export const runAttached = async (command: Command, env: NodeJS.Dict<string>): Promise<number> => {
  const child = spawn(command.file, [...command.args], { cwd: command.cwd, env, stdio: 'inherit' });
  // Ctrl-C reaches the child by itself; what is sent to this process only has to be passed on.
  for (const signal of forwarded) process.on(signal, () => child.kill(signal));
  await once(child, 'close');
  return child.exitCode ?? 1;
};
