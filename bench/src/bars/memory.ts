import type { Bar } from '../harness/bar.ts';
import { editTopic } from '../portal/changes.ts';

/** What the site's server takes once it has served and published for a while. */
export const memory: Bar = {
  name: 'memory',
  title: 'Memory of the server',
  async run({ sizes, rounds, portal }) {
    const { city, editor, visitor, siteMemory } = await portal(sizes.large);
    for (let round = 0; round < rounds; round++) {
      const { type, documentId, fields, mark, pages } = editTopic(city, 900 + round);
      await editor.publish(type, documentId, fields);
      for (const page of pages) await visitor.until(page, mark);
    }
    const megabytes = (await siteMemory()) / 1e6;
    return {
      findings: [
        {
          what: `resident, with ${sizes.large.toLocaleString('en')} topics, after ${rounds} publishes`,
          value: megabytes,
          unit: 'MB',
          limit: { atMost: 450 },
        },
      ],
    };
  },
};
