import { isAlias, isMap, isScalar, isSeq, type LineCounter } from "yaml";
import { MAX_LEVELS, Refused, TOO_DEEP } from "./workflow-refused.ts";
import { scalarText } from "./workflow-scalar.ts";
import { parseYaml } from "./workflow-yaml.ts";

/** A YAML document as GitHub reads one: texts, lists and mappings. What an alias stands for is shared, not copied. */
export type Tree =
  | { is: "text"; text: string; at: number }
  /** An empty value, `null` or `~`. */
  | { is: "nothing"; at: number }
  | { is: "list"; items: readonly Tree[]; at: number }
  | { is: "map"; entries: readonly Entry[]; at: number };
export type Mapping = Extract<Tree, { is: "map" }>;
export interface Entry {
  key: string;
  at: number;
  value: Tree;
}

/**
 * Bounds. GitHub's own are lower or the same (a million characters, 50,000 values with aliases written out), so that a
 * file beyond ours is one that GitHub refuses.
 * https://github.com/actions/runner/blob/258d6c857db3519913f7deb6004b60172f8043ae/src/Sdk/WorkflowParser/ParseOptions.cs
 */
const MAX_CHARACTERS = 1024 * 1024;
const MAX_VALUES = 1_000_000;

/** Reads the one document of a file; throws {@link Refused}. */
export function readDocument(text: string, lines: LineCounter): Mapping {
  if (text.length > MAX_CHARACTERS) throw new Refused("too-large", null, "more than 1,048,576 characters");
  const tree = new Reading().of(parseYaml(text, lines), 0).tree;
  if (tree.is === "nothing") throw new Refused("no-document", null, null);
  if (tree.is !== "map") throw new Refused("not-a-workflow", tree.at, "it is no mapping");
  return tree;
}

/** A tree, and how many values it has once its aliases are written out. */
interface Sized {
  tree: Tree;
  size: number;
}

class Reading {
  readonly #anchors = new Map<string, Sized>();

  of(node: unknown, level: number): Sized {
    if (level > MAX_LEVELS) throw new Refused("too-large", atOf(node), TOO_DEEP);
    if (isAlias(node)) {
      const anchored = this.#anchors.get(node.source);
      // Also one within what it names: GitHub would replay it without end.
      if (anchored === undefined) throw new Refused("not-yaml", atOf(node), "an alias of nothing above it");
      return anchored;
    }
    const sized = this.#content(node, level);
    if (sized.size > MAX_VALUES)
      throw new Refused(
        "too-large",
        sized.tree.at,
        "more than 1,000,000 values with its aliases written out",
      );
    if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined)
      this.#anchors.set(node.anchor, sized);
    return sized;
  }

  #content(node: unknown, level: number): Sized {
    const at = atOf(node);
    if (isSeq(node)) {
      const items = node.items.map((item) => this.of(item, level + 1));
      return { tree: { is: "list", items: items.map(({ tree }) => tree), at }, size: 1 + total(items) };
    }
    if (isMap(node)) return this.#mapping(node.items, level, at);
    const text = isScalar(node) ? scalarText(node.value) : null;
    return { tree: text === null ? { is: "nothing", at } : { is: "text", text, at }, size: 1 };
  }

  #mapping(pairs: readonly { key: unknown; value: unknown }[], level: number, at: number): Sized {
    const seen = new Set<string>();
    const entries: Entry[] = [];
    let size = 1;
    for (const pair of pairs) {
      const { tree: key } = this.of(pair.key, level + 1);
      if (key.is === "list" || key.is === "map")
        throw new Refused("not-a-workflow", key.at, "a key that is no text");
      const text = key.is === "text" ? key.text : "";
      // GitHub compares keys without regard to case.
      const folded = text.toUpperCase();
      if (seen.has(folded)) throw new Refused("not-yaml", key.at, "a key that is there twice");
      seen.add(folded);
      const value = this.of(pair.value, level + 1);
      size += 1 + value.size;
      entries.push({ key: text, at: key.at, value: value.tree });
    }
    return { tree: { is: "map", entries, at }, size };
  }
}

const total = (parts: readonly Sized[]) => parts.reduce((sum, { size }) => sum + size, 0);

const atOf = (node: unknown): number =>
  isAlias(node) || isScalar(node) || isMap(node) || isSeq(node) ? (node.range?.[0] ?? 0) : 0;
