import { describe, expect, it } from 'vitest';
import { commandOfScript } from './command.ts';

describe('commandOfScript', () => {
  it('runs a node script on the Node that runs now', () => {
    expect(commandOfScript('node scripts/start.mts --fast', '/repo/cms', ['demo'])).toEqual({
      file: process.execPath,
      args: ['scripts/start.mts', '--fast', 'demo'],
      cwd: '/repo/cms',
    });
  });

  it('takes any other program from the package itself', () => {
    expect(commandOfScript('astro dev', '/repo/site').file).toBe('/repo/site/node_modules/.bin/astro');
  });

  it.each(['a && b', 'a; b', 'echo "x"', 'a > b', 'a $X'])('refuses what needs a shell: %s', (script) => {
    expect(() => commandOfScript(script, '/repo')).toThrow(/needs a shell/);
  });
});
