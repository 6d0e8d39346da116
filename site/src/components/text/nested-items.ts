import type { ListBlock, ListItem } from '@themenportal/shared/content';

interface NestedItem {
  item: ListItem | undefined;
  lists: ListBlock[];
}

/** The editor writes a nested list behind the item that it belongs to; in HTML it stands inside it. */
export function nestedItems(list: ListBlock): NestedItem[] {
  const items: NestedItem[] = [];
  for (const child of list.children) {
    const last = items.at(-1);
    if (child.type === 'list-item') items.push({ item: child, lists: [] });
    else if (last) last.lists.push(child);
    else items.push({ item: undefined, lists: [child] });
  }
  return items;
}
