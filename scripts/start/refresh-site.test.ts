import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ChildError } from '../process/child-error.ts';
import { Children } from '../process/children.ts';
import { parseSettings } from '../settings.ts';
import { Steps } from '../terminal/steps.ts';
import { Programs } from './programs.ts';
import { refreshSite } from './refresh-site.ts';
import type { Session } from './session.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'refresh-site-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

class FailingPrograms extends Programs {
  readonly #failure: Error;

  constructor(failure: Error) {
    super({ children: new Children(), env: {}, dataDir, onLine: () => {} });
    this.#failure = failure;
  }

  override run(): Promise<void> {
    return Promise.reject(this.#failure);
  }
}

/** What is said when a step fails so. */
const refreshWith = async (failure: Error): Promise<string> => {
  let said = '';
  const steps = new Steps({ isTTY: false, write: (text) => (said += text) });
  const settings = parseSettings({ DATA_DIR: dataDir });
  const session: Session = { settings, steps, programs: new FailingPrograms(failure), showNewLogin: () => {} };
  await refreshSite(session);
  return said;
};

const failed = (program: string) =>
  new ChildError(program, 'ended with exit code 1', ['✗ The redirect leads nowhere.'], '/logs/site-build.log');

describe('a site that cannot be built anew', () => {
  it('is served as it was built before, and the start says why and what to do', async () => {
    mkdirSync(path.join(dataDir, 'site', 'current'), { recursive: true });
    expect(await refreshWith(failed('site-build'))).toMatch(
      /✗ Build the site[^]*✗ The redirect leads nowhere\.[^]*served as it was built before[^]*site build/,
    );
  });

  it('ends the start if it never was', async () => {
    await expect(refreshWith(failed('site-build'))).rejects.toThrow('site-build ended with exit code 1.');
  });

  it('ends the start if it was the CMS that ended', async () => {
    mkdirSync(path.join(dataDir, 'site', 'current'), { recursive: true });
    await expect(refreshWith(failed('cms'))).rejects.toThrow('cms ended with exit code 1.');
  });
});
