import { digestListOf } from "../../../action/digest/digest-list.ts";
import { BOT } from "../../ledger/verifiable.ts";
import type { Content } from "../commit-stream.ts";
import { evidenceAt, LIST, pick, type Given, type Kind } from "../mutation.ts";
import { onTop } from "../rebuild.ts";

const plain = (text: string): Content => ({ mode: "100644", bytes: Buffer.from(text) });

/** Another name in the same folder. */
const sibling = (path: string, rename: (name: string) => string): string => {
  const at = path.lastIndexOf("/") + 1;
  return path.slice(0, at) + rename(path.slice(at));
};

type Change = Readonly<Record<string, Content>>;

/** What can be done to a file without looking into it. */
const WAYS: Readonly<Record<string, (given: Given, path: string, text: string) => Change>> = {
  deleted: (_, path) => ({ [path]: null }),
  added: (_, path, text) => ({ [sibling(path, () => "more.md")]: plain(text) }),
  renamed: (_, path, text) => ({ [path]: null, [path.replace(/\.md$/, "-2.md")]: plain(text) }),
  "in another case": (_, path, text) => ({
    [path]: null,
    [sibling(path, (name) => (name === name.toUpperCase() ? name.toLowerCase() : name.toUpperCase()))]:
      plain(text),
  }),
  "in another's place": ({ ledger: { head }, random }, path, text) => {
    const other = pick(
      evidenceAt(head).filter((one) => head.texts.get(one) !== text),
      random,
    );
    return { [other]: plain(text), [path]: plain(head.texts.get(other) ?? "") };
  },
  executable: (_, path, text) => ({ [path]: { mode: "100755", bytes: Buffer.from(text) } }),
  "a link to itself elsewhere": (_, path, text) => ({ [path]: { mode: "120000", bytes: Buffer.from(text) } }),
  "as it was before": ({ ledger: { made, head }, random }, path) => {
    const older = [...new Set(made.flatMap(({ texts }) => texts.get(path) ?? []))];
    const others = older.filter((text) => text !== head.texts.get(path));
    return others.length === 0 ? { [path]: null } : { [path]: plain(pick(others, random)) };
  },
};

/** A file is deleted, added, renamed or another, with or without a list that fits, by anybody or in the action's name. */
export const file: Kind = (given) => {
  const { ledger, random } = given;
  const { head } = ledger;
  const path = pick(evidenceAt(head), random);
  const way = pick(Object.keys(WAYS), random);
  const changed = WAYS[way]?.(given, path, head.texts.get(path) ?? "") ?? {};
  const files = new Map(Object.entries(changed));
  const fits = random() < 0.5;
  if (fits) files.set(LIST, plain(listWith(head.texts, files)));
  const author = random() < 0.5 ? BOT : "Mallory";
  const what = `${path} is ${way}, by ${author}, ${fits ? "with a list that fits" : "the list as it was"}`;
  return { what, ...onTop(given, author, files), path: null };
};

/** The list of digests of a commit with other files. */
export function listWith(texts: ReadonlyMap<string, string>, files: ReadonlyMap<string, Content>): string {
  const after = new Map([...texts].filter(([path]) => path.startsWith("evidence/")));
  for (const [path, content] of files)
    if (content === null) after.delete(path);
    else after.set(path, content.bytes.toString());
  return digestListOf("acme", after);
}
