import { beforeAll, describe, expect, it } from 'vitest';
import { useCms } from '../harness/index.ts';
import { faults } from './faults.ts';
import { importBuilt, importFolder, totals } from './package-commands.ts';
import { smallCity } from './small-city.ts';
import { storedBytes, type StoredBytes } from './stored-bytes.ts';

const cms = useCms();
let before: StoredBytes;

beforeAll(async () => {
  await importBuilt(cms().strapi, smallCity);
  before = await storedBytes(cms());
});

describe('content:import of a broken package', () => {
  it.each(faults.map((fault) => [fault.name, fault] as const))(
    'refuses %s and changes nothing',
    async (_, { pack, messages }) => {
      const said = await pack.inFolder(async (folder) => {
        const refusal = importFolder(cms().strapi, folder).then(
          (report) => `imported: ${report}`,
          (error: Error) => `${error.message}`,
        );
        return (await refusal).replaceAll(folder, 'FOLDER');
      });
      expect(said.split('\n')).toEqual(messages);
      expect(await storedBytes(cms())).toEqual(before);
    },
  );

  it('tells all problems at once', async () => {
    const broken = smallCity
      .change('topic/themen/de.yaml', { titel: 'x', leadOffice: 'amt-im-mond' })
      .change('office/beratung/de.yaml', { unitKind: 'club' })
      .with('topic/themen/tr.yaml', 'title: [')
      .without('media/merkblatt.pdf');
    await expect(importBuilt(cms().strapi, broken)).rejects.toMatchObject({
      problems: [
        { file: 'topic/themen/de.yaml', field: 'titel' },
        { file: 'topic/themen/tr.yaml' },
        { file: 'office/beratung/de.yaml', field: 'unitKind' },
        { file: 'concept/rahmenkonzept/de.yaml', field: 'document' },
        { file: 'service-teaser/merkblatt/de.yaml', field: 'file' },
        { file: 'topic/integration/de.yaml', field: 'sections[4].files[0].file' },
        { file: 'topic/themen/de.yaml', field: 'leadOffice' },
      ],
    });
    expect(await storedBytes(cms())).toEqual(before);
  });

  it('says the same in a dry run', async () => {
    const broken = smallCity.change('topic/themen/de.yaml', { leadOffice: 'amt-im-mond' });
    await expect(importBuilt(cms().strapi, broken, '--dry-run')).rejects.toThrow('The office "amt-im-mond" is neither');
  });

  it('can be imported once it is mended', async () => {
    expect(totals(await importBuilt(cms().strapi, smallCity))).toBe(
      `0 created, 0 changed, ${smallCity.size} unchanged.`,
    );
  });
});
