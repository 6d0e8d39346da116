import { writeFrame } from '../content/on-demand/frames-schema.ts';
import type { Output } from '../content/outputs/output.ts';
import { fingerprint } from '../content/state/fingerprint.ts';
import type { DerivedChange } from './store/index.ts';

/** What the store keeps of an output: of a file, what it was made of; of anything else, the data. */
export function derivedRecord(output: Output): DerivedChange {
  const { key } = output;
  switch (output.kind) {
    case 'page':
    case 'file':
      return { kind: 'output', key, value: JSON.stringify({ kind: output.kind, print: fingerprint(output.data()) }) };
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
