import type { ReadSubject } from "./read-subject.ts";

/** A text that is read or made when somebody asks for it; its digest is known without. */
export interface TextSource {
  readonly digest: string;
  text: () => string;
  /** What was read of the text before it was let go, so that nobody need ask for it; null where it is no subject's. */
  subject?: ReadSubject | null;
}

/** A text, or where it comes from. */
export type Entry = string | TextSource;

/** Texts by path. */
export type Texts = ReadonlyMap<string, string>;

/**
 * Texts by path of which not all are held: the evidence of a hundred thousand identities is more than a gigabyte. Who
 * asks for many asks for them in the order of their paths.
 */
export class TextsOnDemand implements Texts {
  readonly #entries: ReadonlyMap<string, Entry>;

  constructor(entries: ReadonlyMap<string, Entry>) {
    this.#entries = entries;
  }

  /** All texts, or where they come from. */
  get sources(): ReadonlyMap<string, Entry> {
    return this.#entries;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** A text, or where it comes from. */
  entry(path: string): Entry | undefined {
    return this.#entries.get(path);
  }

  get(path: string): string | undefined {
    const entry = this.#entries.get(path);
    return entry === undefined ? undefined : textOf(entry);
  }

  has(path: string): boolean {
    return this.#entries.has(path);
  }

  keys(): MapIterator<string> {
    return this.#entries.keys();
  }

  *values(): MapIterator<string> {
    for (const entry of this.#entries.values()) yield textOf(entry);
  }

  *entries(): MapIterator<[string, string]> {
    for (const [path, entry] of this.#entries) yield [path, textOf(entry)];
  }

  [Symbol.iterator](): MapIterator<[string, string]> {
    return this.entries();
  }

  forEach(act: (text: string, path: string, texts: Texts) => void): void {
    for (const [path, text] of this) act(text, path, this);
  }
}

const textOf = (entry: Entry): string => (typeof entry === "string" ? entry : entry.text());

/** A text of some, or where it comes from. */
export const entryAt = (texts: Texts, path: string): Entry | undefined =>
  texts instanceof TextsOnDemand ? texts.entry(path) : texts.get(path);

/** Texts by path, or where they come from; none is read for it. */
export const sourcesOf = (texts: Texts): ReadonlyMap<string, Entry> =>
  texts instanceof TextsOnDemand ? texts.sources : texts;

/** Texts by path, as a plain map where all are held. */
export function textsOf(entries: ReadonlyMap<string, Entry>): Texts {
  const held = new Map<string, string>();
  for (const [path, entry] of entries) {
    if (typeof entry !== "string") return new TextsOnDemand(entries);
    held.set(path, entry);
  }
  return held;
}

/** Texts with others in their place, and without some; none is read for it. */
export function overlaid(texts: Texts, changes: Texts, removed: Iterable<string> = []): Texts {
  const entries = new Map([...sourcesOf(texts), ...sourcesOf(changes)]);
  for (const path of removed) entries.delete(path);
  return textsOf(entries);
}

/** The texts whose paths are wanted; none is read for it. */
export function where(texts: Texts, isWanted: (path: string) => boolean): Texts {
  const wanted = new Map<string, Entry>();
  for (const [path, entry] of sourcesOf(texts)) if (isWanted(path)) wanted.set(path, entry);
  return wanted.size === texts.size && texts instanceof TextsOnDemand ? texts : textsOf(wanted);
}

/** Whether two hold the same at a path, or both nothing. Where both know the digests, neither text is read. */
export function isSameAt(path: string, some: Texts, others: Texts): boolean {
  const [one, other] = [entryAt(some, path), entryAt(others, path)];
  if (one === undefined || other === undefined) return one === other;
  return typeof one === "string" || typeof other === "string"
    ? textOf(one) === textOf(other)
    : one === other || one.digest === other.digest;
}
