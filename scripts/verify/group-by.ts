import { pushTo } from '../../data/push-to.ts';

/** `Map.groupBy`, which Node 20 does not have. Groups keep the order of their first member. */
export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    pushTo(groups, keyOf(item), item);
  }
  return groups;
}
