import { readFileSync } from 'node:fs';
import path from 'node:path';
import { validate } from 'dockerfile-utils';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { repositoryDir } from '../repository.ts';

const manifest = z
  .object({ packageManager: z.string(), devDependencies: z.object({ node: z.string() }) })
  .parse(JSON.parse(readFileSync(path.join(repositoryDir, 'package.json'), 'utf8')));

const linesWith = (dockerfile: string, instruction: string): string[] =>
  dockerfile.split('\n').filter((line) => line.startsWith(`${instruction} `));

describe.each(['cms', 'site'])('%s/Dockerfile', (name) => {
  const dockerfile = readFileSync(path.join(repositoryDir, name, 'Dockerfile'), 'utf8');

  it('has no fault that a linter finds', () => {
    expect(validate(dockerfile).map(({ message }) => message)).toEqual([]);
  });

  it('runs on the Node and the pnpm that the repository pins', () => {
    expect(linesWith(dockerfile, 'FROM')[0]).toContain(`node:${manifest.devDependencies.node}-`);
    expect(dockerfile).toContain(`npm install --global ${manifest.packageManager}`);
  });

  it('installs exactly what the lock file says', () => {
    expect(dockerfile).toContain('pnpm install --frozen-lockfile');
  });

  it('does not run as root', () => {
    expect(linesWith(dockerfile, 'USER')).toEqual(['USER node']);
    expect(dockerfile.indexOf('\nUSER node')).toBeGreaterThan(dockerfile.lastIndexOf('\nFROM '));
  });

  it('carries no secret', () => {
    expect(dockerfile).not.toMatch(/(PASSWORD|KEYS?|SALT|SECRET)=/);
  });
});
