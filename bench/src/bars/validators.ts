import type { Bar } from '../harness/bar.ts';
import { editTopic } from '../portal/changes.ts';
import { pagesOf } from '../portal/pages.ts';

/** What has not changed stays in every cache. */
export const validators: Bar = {
  name: 'validators',
  title: 'What a one-page change leaves in the caches',
  async run({ sizes, portal }) {
    const { city, editor, visitor } = await portal(sizes.medium);
    const paths = pagesOf(city);
    const etags = new Map<string, string>();
    for (const path of paths) {
      const { etag } = await visitor.get(path);
      if (etag !== undefined) etags.set(path, etag);
    }
    const edit = editTopic(city, 501);
    await editor.publish(edit.type, edit.documentId, edit.fields);
    for (const page of edit.pages) await visitor.until(page, edit.mark);
    let kept = 0;
    const others = paths.filter((path) => !edit.pages.includes(path));
    for (const path of others) {
      const { status } = await visitor.get(path, { 'if-none-match': etags.get(path) ?? '' });
      if (status === 304) kept++;
    }
    return {
      findings: [
        { what: 'other addresses', value: others.length, unit: 'pages' },
        {
          what: 'of which answer 304 to their validator from before',
          value: (100 * kept) / others.length,
          unit: '%',
          limit: { atLeast: 99.9 },
        },
      ],
    };
  },
};
