import type { EntryName } from '../library/entry-key.ts';
import type { EntrySource } from '../library/entry-source.ts';
import type { LibraryChange } from '../library/library-change.ts';

/** Of each kind. */
const MOST = 100;

/** Changes as editors make them most, by turns: to the text of a topic, to what is said of an office. */
export function* likelyChanges(source: EntrySource): Generator<LibraryChange> {
  const [topics, offices] = [namesOf(source, 'topic'), namesOf(source, 'office')];
  for (let turn = 0; turn < MOST; turn++) {
    const [topic, office] = [topics[turn], offices[turn]];
    if (topic) yield* changeTopic(source, topic);
    if (office) yield* changeOffice(source, office);
  }
}

/** At once: whoever goes over a database for as long as it changes sees it as it was. */
function namesOf({ names }: EntrySource, type: EntryName['type']): EntryName[] {
  const found: EntryName[] = [];
  for (const name of names()) {
    if (name.type === type) found.push(name);
    if (found.length === MOST) break;
  }
  return found;
}

function* changeOffice({ read }: EntrySource, { documentId, locale }: EntryName): Generator<LibraryChange> {
  const office = read('office', documentId, locale);
  if (!office) return;
  const description = `${office.description ?? ''}.`;
  yield { type: 'office', documentId, locale, entry: { ...office, description } };
}

function* changeTopic({ read }: EntrySource, { documentId, locale }: EntryName): Generator<LibraryChange> {
  const topic = read('topic', documentId, locale);
  if (!topic) return;
  const introduction = [...topic.introduction, ...topic.introduction];
  yield { type: 'topic', documentId, locale, entry: { ...topic, introduction } };
}
