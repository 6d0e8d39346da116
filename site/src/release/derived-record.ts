import { writeFrame } from '../content/on-demand/frames-schema.ts';
import type { Output } from '../content/outputs/output.ts';
import type { DerivedChange } from './store/index.ts';

/** What the store keeps of an output; nothing of one that becomes a file. */
export function derivedRecord(output: Output): DerivedChange | undefined {
  const { key } = output;
  switch (output.kind) {
    case 'page':
    case 'file':
      return undefined;
    case 'frame':
      return { kind: 'frame', key, value: writeFrame(output.data()) };
    case 'search':
    case 'office':
    case 'redirect':
      return { kind: output.kind, key, value: JSON.stringify(output.data()) };
    default:
      return output satisfies never;
  }
}
