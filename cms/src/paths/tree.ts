import type { Locale } from '@themenportal/shared/locales';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';

/** A document of a tree; its place is the same in all languages, its slug is not. */
export interface TreeNode {
  readonly id: string;
  readonly parent: string | undefined;
  /** Only the languages that the document has; empty where an editor has not given a slug yet. */
  readonly slugs: Readonly<Partial<Record<Locale, string>>>;
}

export type Tree = ReadonlyMap<string, TreeNode>;

/** The node and its ancestors, topmost first; `undefined` if they form a cycle. */
export function lineOf(tree: Tree, id: string): readonly TreeNode[] | undefined {
  const line: TreeNode[] = [];
  const seen = new Set<string>();
  for (
    let node = tree.get(id);
    node !== undefined;
    node = node.parent === undefined ? undefined : tree.get(node.parent)
  ) {
    if (seen.has(node.id)) return undefined;
    seen.add(node.id);
    line.unshift(node);
  }
  return line;
}

/** Slugs from the root down. An ancestor without this language stands there with its German slug. */
export function slugsOf(tree: Tree, id: string, locale: Locale): readonly string[] | undefined {
  const line = lineOf(tree, id);
  const own = tree.get(id)?.slugs[locale];
  if (line === undefined || own === undefined || own === '') return undefined;
  const slugs: string[] = [];
  for (const ancestor of line.slice(0, -1)) {
    const slug = ancestor.slugs[locale] || ancestor.slugs[SOURCE_LOCALE];
    if (!slug) return undefined;
    slugs.push(slug);
  }
  return [...slugs, own];
}

/** Levels from the node down to its lowest descendant, the node counted as one. */
export function heightOf(tree: Tree, id: string): number {
  const children = new Map<string, string[]>();
  for (const { id: child, parent } of tree.values()) {
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), child]);
  }
  const seen = new Set<string>();
  const measure = (node: string): number => {
    if (seen.has(node)) return 0;
    seen.add(node);
    return 1 + Math.max(0, ...(children.get(node) ?? []).map(measure));
  };
  return measure(id);
}
