import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { SiteError } from '../errors.ts';
import { isMachineFailure } from './machine-failure.ts';

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
}

it.each([
  ['a database that fails', thrownBy(() => new DatabaseSync(':memory:').exec('nonsense')), true],
  ['a full disk', Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }), true],
  ['no file handles', Object.assign(new Error('EMFILE: too many open files'), { code: 'EMFILE' }), true],
  ['a file that is not there', thrownBy(() => readFileSync('/gibt/es/nicht')), false],
  ['a CMS that is down', Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }), false],
  ['a page that cannot be shown', new SiteError('The link leads nowhere.'), false],
  ['what is no error', 'ENOSPC', false],
])('%s: %s', (_, error, isOfTheMachine) => {
  expect(isMachineFailure(error)).toBe(isOfTheMachine);
});
