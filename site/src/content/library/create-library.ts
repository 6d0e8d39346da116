import type { RecordedSnapshot } from '../snapshot.ts';
import { ChangingLibrary } from './changing-library.ts';
import { entriesOf } from './entry-source.ts';
import type { Library } from './library.ts';

export function createLibrary(snapshot: RecordedSnapshot): Library {
  const library = new ChangingLibrary(entriesOf(snapshot));
  library.load();
  return library.view;
}
