import { BOT } from "../../ledger/verifiable.ts";
import { LIST, pick, type Kind } from "../mutation.ts";
import { onTop } from "../rebuild.ts";

/** The list of digests says something else: another digest, a line more or less, another order. */
export const digest: Kind = (given) => {
  const { ledger, random } = given;
  const lines = (ledger.head.texts.get(LIST) ?? "").split(/(?<=\n)/);
  const at = Math.floor(random() * lines.length);
  const line = lines[at] ?? "";
  const other = Math.floor(random() * 64);
  const digit = (line[other] ?? "0") === "0" ? "1" : "0";
  const swapped = lines.toSpliced(at, 1).toSpliced(Math.floor(random() * (lines.length - 1)), 0, line);
  const ways: Readonly<Record<string, readonly string[]>> = {
    "another digest": lines.with(at, line.slice(0, other) + digit + line.slice(other + 1)),
    "a line less": lines.toSpliced(at, 1),
    "a line twice": lines.toSpliced(at, 0, line),
    "a line more": [...lines, line.replace(/ {2}.*/, "  zzz.md")],
    "another order": swapped.join("") === lines.join("") ? lines.toReversed() : swapped,
    "a digest in capitals": lines.with(at, line.slice(0, 64).toUpperCase() + line.slice(64)),
    "no last line feed": [...lines.slice(0, -1), lines.at(-1)?.trimEnd() ?? ""],
    nothing: [],
  };
  const way = pick(Object.keys(ways), random);
  const bytes = Buffer.from(ways[way]?.join("") ?? "");
  const author = random() < 0.5 ? BOT : "Mallory";
  const rebuilt = onTop(given, author, new Map([[LIST, { mode: "100644" as const, bytes }]]));
  return { what: `the list has ${way}, by ${author}`, ...rebuilt, path: null };
};
