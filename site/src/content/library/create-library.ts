import type { RecordedSnapshot } from '../snapshot.ts';
import { ChangingLibrary } from './changing-library.ts';
import type { Library } from './library.ts';
import { additions } from './library-change.ts';

export function createLibrary(snapshot: RecordedSnapshot): Library {
  const library = new ChangingLibrary();
  library.update(additions(snapshot), Date.parse(snapshot.pulledAt));
  return library.view;
}
