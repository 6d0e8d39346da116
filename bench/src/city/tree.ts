import { MAX_TREE_DEPTH } from '@themenportal/shared/paths';
import { Random } from './random.ts';
import { FIELDS } from './words/german.ts';

/** One place in a tree: its level counts the root as 1, its position counts its siblings from 1. */
export interface Place {
  readonly parent: Place | undefined;
  readonly level: number;
  readonly position: number;
  readonly children: Place[];
}

const MOST_CHILDREN = 14;

/**
 * A tree with one root, a dozen fields below it and as many levels as allowed, the lower ones the fuller.
 * In depth-first order, so that neighbours in the list are neighbours in the tree.
 */
export function topicTree(count: number, seed: string): Place[] {
  const random = new Random(`${seed}/tree`);
  const root: Place = { parent: undefined, level: 1, position: 1, children: [] };
  const size = { now: 1 };
  const add = (parent: Place): Place => {
    const place = { parent, level: parent.level + 1, position: parent.children.length + 1, children: [] };
    parent.children.push(place);
    size.now++;
    return place;
  };
  let level = Array.from({ length: Math.min(FIELDS.length, count - 1) }, () => add(root));
  const usual = usualChildren(count, level.length);
  while (size.now < count && level.length > 0) {
    const isLast = level[0]?.level === MAX_TREE_DEPTH - 1;
    const below: Place[] = [];
    const wanted = level.map(() => random.integer(Math.ceil(usual * 0.4), Math.ceil(usual * 1.6)));
    level.forEach((parent, index) => {
      for (let n = 0; n < (wanted[index] ?? 0) && size.now < count; n++) below.push(add(parent));
    });
    if (isLast) {
      for (let at = 0; size.now < count; at = (at + 1) % level.length) {
        const parent = level[at];
        if (parent !== undefined && parent.children.length < MOST_CHILDREN) add(parent);
      }
      break;
    }
    level = below;
  }
  return depthFirst(root);
}

/** So many children below each of the fields, at each level, give about `count` places. */
function usualChildren(count: number, fields: number): number {
  for (let children = 1; children < MOST_CHILDREN; children += 0.1) {
    let total = 1 + fields;
    for (let level = 3, width = fields; level <= MAX_TREE_DEPTH; level++) total += width *= children;
    if (total >= count) return children;
  }
  return MOST_CHILDREN;
}

function depthFirst(place: Place): Place[] {
  return [place, ...place.children.flatMap(depthFirst)];
}
