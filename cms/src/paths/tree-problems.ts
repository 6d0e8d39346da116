import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import { MAX_TREE_DEPTH } from '@themenportal/shared/paths';
import type { Problem, Status } from '../document-actions/index.ts';
import { labelOf } from '../editing/field-path.ts';
import type { AddressedType } from './addressed-types.ts';
import type { Family } from './load-family.ts';
import { heightOf, lineOf } from './tree.ts';

/** Says which of the documents stand where they cannot stand. */
export function treeProblems(
  { uid, parentField }: AddressedType,
  status: Status,
  { tree, rows }: Family,
  ids: readonly string[],
): Problem[] {
  if (parentField === undefined) return [];
  const titleOf = (id: string | undefined): string =>
    rows.find((row) => row.documentId === id && row.locale === SOURCE_LOCALE)?.title ?? id ?? '';
  return ids.flatMap((id) => {
    const place = { path: [parentField], label: labelOf(uid, parentField), uid, documentId: id, locale: SOURCE_LOCALE };
    const line = lineOf(tree, id);
    if (line === undefined) {
      const parent = tree.get(id)?.parent;
      return [{ ...place, message: parent === id ? ITSELF : cycleMessage(titleOf(parent), titleOf(id), status) }];
    }
    const depth = line.length + heightOf(tree, id) - 1;
    if (depth <= MAX_TREE_DEPTH) return [];
    return [{ ...place, message: `Der Baum hätte hier ${depth} Ebenen. Erlaubt sind höchstens ${MAX_TREE_DEPTH}.` }];
  });
}

const ITSELF = 'Eine Seite kann nicht unter sich selbst stehen.';

function cycleMessage(parent: string, own: string, status: Status): string {
  if (status === 'draft') return `„${parent}“ liegt selbst unter „${own}“. Bitte eine andere Stelle wählen.`;
  return `„${parent}“ liegt in der veröffentlichten Fassung noch unter „${own}“. Bitte zuerst „${parent}“ an der neuen Stelle veröffentlichen.`;
}
