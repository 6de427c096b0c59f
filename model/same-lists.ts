/** Lists that are remembered at most; where there are more, remembering begins anew. */
const MOST = 20_000;

/**
 * Gives lists that hold the same objects in the same order as one list, so that what follows from a list alone is made
 * once for all that share it. A memo, not state.
 */
export function sameLists<Item extends object>(): (items: Item[]) => Item[] {
  const numbers = new Map<Item, number>();
  const lists = new Map<string, Item[]>();
  const units: number[] = [];
  return (items) => {
    if (lists.size >= MOST) {
      lists.clear();
      numbers.clear();
    }
    units.length = 0;
    for (const item of items) {
      let number = numbers.get(item);
      if (number === undefined) numbers.set(item, (number = numbers.size));
      units.push(number & 0xffff, number >>> 16);
    }
    const key = String.fromCharCode(...units);
    const known = lists.get(key);
    if (known !== undefined) return known;
    lists.set(key, items);
    return items;
  };
}

/** What was made of objects, so that it is made once of each; where there are more than `most`, it begins anew. */
export function madeOnce<Key extends object, Value>(
  make: (key: Key) => Value,
  most = MOST,
): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    if (made.size >= most) made.clear();
    made.set(key, value);
    return value;
  };
}

/** {@link madeOnce} of two objects. */
export function madeOnceOfTwo<First extends object, Second extends object, Value>(
  make: (first: First, second: Second) => Value,
): (first: First, second: Second) => Value {
  const made = madeOnce((first: First) => madeOnce((second: Second) => make(first, second)));
  return (first, second) => made(first)(second);
}
