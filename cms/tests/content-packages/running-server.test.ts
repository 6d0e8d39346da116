import { describe, expect, inject, it } from 'vitest';
import { useCms } from '../harness/index.ts';
import { runCommand } from './run-command.ts';
import { smallCity } from './small-city.ts';

const cms = useCms();
const onSqlite = it.skipIf(inject('postgresServer') !== undefined);

describe('content:import beside a running server', () => {
  it('is read by that server at once, and never half', { timeout: 60_000 }, async () => {
    const seen = new Set<number>();
    let done = false;
    const watch = async (): Promise<void> => {
      while (!done) {
        const { data } = await cms().anonymous.graphql('{ offices { documentId } }');
        seen.add(Object.values(data ?? {}).flat().length);
      }
    };
    const watching = watch();
    const imported = await smallCity.inFolder((folder) => runCommand('content-import', [folder], process.env));
    done = true;
    await watching;
    expect(imported).toMatchObject({ code: 0, stdout: expect.stringContaining(`${smallCity.size} created`) });
    const { data } = await cms().anonymous.graphql('{ topics { documentId } offices { documentId } }');
    expect(data).toEqual({
      topics: expect.arrayContaining([{ documentId: 'themen' }, { documentId: 'integration' }]),
      offices: expect.arrayContaining([{ documentId: 'amt-fuer-vielfalt' }, { documentId: 'beratung' }]),
    });
    expect([...seen].filter((count) => count !== 0 && count !== 2)).toEqual([]);
  });

  onSqlite('says so when that server does not stop writing', { timeout: 60_000 }, async () => {
    const refused = await cms().strapi.db.transaction(async ({ trx }) => {
      await trx('strapi_core_store_settings').where({ key: 'nothing' }).update({ value: 'nothing' });
      return smallCity.inFolder((folder) => runCommand('content-import', [folder], process.env));
    });
    expect(refused).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('The database is busy: another program has been writing to it'),
    });
  });
});
