import { posix } from "node:path";
import type { SourceFile } from "./tree.ts";

/** Folders whose name at the start of a word in code font makes it a path of this repository. */
const TOP = /^(?:model|action|controls|evidence|demo|site|test|docs|scripts|examples|dist|\.github|\.ci)\//;
const FILE = /^(?:[\w.-]+\/)*[\w.-]+\.(?:ts|js|json|md|yml|yaml|astro|css|txt)$/;
/** A pattern or a template (`scans/<yyyy>/…`) names many files or none. */
const TEMPLATE = /[*<>{}$…\s]/;

/** The lines that stand in no fenced block. */
function outsideFences(text: string): string {
  let fence: string | null = null;
  const outside = text.split("\n").filter((line) => {
    const mark = /^(?:`{3,}|~{3,})/.exec(line)?.[0];
    if (fence === null) fence = mark ?? null;
    else if (line.trimEnd() === fence) fence = null;
    else return false;
    return mark === undefined;
  });
  return outside.join("\n");
}
const code = (text: string) => [...text.matchAll(/(?<!`)`([^`\n]+)`(?!`)/g)].map((match) => match[1] ?? "");
const links = (text: string) =>
  [...text.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)].map((match) => match[1] ?? "");

/** The paths a Markdown file names, as candidates from the root: a name is right when one of its candidates exists. */
export function namedPaths({ path, text }: SourceFile): { name: string; candidates: string[] }[] {
  const prose = outsideFences(text);
  const from = (name: string) => posix.normalize(posix.join(posix.dirname(path), name)).replace(/\/$/, "");
  const linked = links(prose)
    .filter((target) => !/^(?:[a-z][a-z0-9+.-]*:|#)/i.test(target))
    .map((target) => ({ name: target, candidates: [from(target.split(/[#?]/)[0] ?? "")] }));
  const quoted = code(prose)
    .map((name) => name.replace(/^\.\//, "").replace(/:\d+$/, ""))
    .filter((name) => !TEMPLATE.test(name) && (TOP.test(name) || FILE.test(name)))
    .map((name) => ({ name, candidates: [posix.normalize(name).replace(/\/$/, ""), from(name)] }));
  return [...linked, ...quoted];
}

/** Absolute paths that only one machine has. */
export const machinePaths = (text: string): string[] =>
  text.match(/(?<![\w.:/~-])\/(?:work|home|root|tmp|Users)\/[\w./-]*/g) ?? [];
