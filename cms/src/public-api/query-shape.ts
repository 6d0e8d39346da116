import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** What a selection asks for once its fragments are spread. */
export interface QueryShape {
  depth: number;
  fields: number;
  aliases: number;
}

const nothing: QueryShape = { depth: 0, fields: 0, aliases: 0 };

const beside = (left: QueryShape, right: QueryShape): QueryShape => ({
  depth: Math.max(left.depth, right.depth),
  fields: left.fields + right.fields,
  aliases: left.aliases + right.aliases,
});

/**
 * Measures operations in time that grows with the length of the document: each fragment is measured once, however
 * often it is spread. The levels of introspection are left out: tools ask for many, and graphql bounds its lists by a
 * rule of its own.
 */
export class QueryMeasure {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly measured = new Map<string, QueryShape>();

  constructor(document: DocumentNode) {
    const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
    this.fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  }

  of(operation: OperationDefinitionNode): QueryShape {
    return this.selection(operation.selectionSet);
  }

  /** How many fields the operation asks for at its root. */
  rootFields({ selectionSet }: OperationDefinitionNode, seen = new Set<string>()): number {
    return this.countRoot(selectionSet, seen);
  }

  private countRoot({ selections }: SelectionSetNode, seen: Set<string>): number {
    let count = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) count += 1;
      else if (selection.kind === Kind.INLINE_FRAGMENT) count += this.countRoot(selection.selectionSet, seen);
      else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        const fragment = this.fragments.get(selection.name.value);
        if (fragment) count += this.countRoot(fragment.selectionSet, seen);
      }
    }
    return count;
  }

  private selection({ selections }: SelectionSetNode): QueryShape {
    let shape = nothing;
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) shape = beside(shape, this.selection(selection.selectionSet));
      else if (selection.kind === Kind.FRAGMENT_SPREAD) shape = beside(shape, this.fragment(selection.name.value));
      else {
        const below = selection.selectionSet ? this.selection(selection.selectionSet) : nothing;
        const aliases = below.aliases + (selection.alias ? 1 : 0);
        const depth = selection.name.value.startsWith('__') ? 0 : below.depth + 1;
        shape = beside(shape, { depth, fields: below.fields + 1, aliases });
      }
    }
    return shape;
  }

  private fragment(name: string): QueryShape {
    const known = this.measured.get(name);
    if (known) return known;
    // A cycle is an error that graphql reports; here it only must not go on for ever.
    this.measured.set(name, nothing);
    const fragment = this.fragments.get(name);
    const shape = fragment ? this.selection(fragment.selectionSet) : nothing;
    this.measured.set(name, shape);
    return shape;
  }
}
