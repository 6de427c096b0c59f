/** One page of a long list. */
export interface Page<T> {
  number: number;
  count: number;
  /** Items of the whole list. */
  total: number;
  items: readonly T[];
}

/** Cuts a list into pages; an empty list still has one, which says that it is empty. */
export function paged<T>(items: readonly T[], size: number): Page<T>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    count,
    total: items.length,
    items: items.slice(index * size, (index + 1) * size),
  }));
}
