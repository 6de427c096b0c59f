import ts from "typescript";
import { scriptsOf } from "./code.ts";
import { STRUCK, type Struck } from "./struck-words.ts";
import type { SourceFile } from "./tree.ts";

const BY_FORM = new Map<string, Struck>(
  STRUCK.flatMap((one) => one.forms.map((form) => [form, one] as const)),
);

/** The words a name is made of, in lower case; a product's name is one word. */
export const wordsIn = (name: string): string[] =>
  name
    .replaceAll("GitHub", "Github")
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");

/** The struck words that a name has, with what to take. */
export const struckIn = (name: string): string[] =>
  wordsIn(name).flatMap((word) => {
    const struck = BY_FORM.get(word);
    return struck === undefined ? [] : [`${word}: take ${struck.take}`];
  });

/**
 * Every name in the code of a file, once each: variables, functions, types, properties and fields of records; of a page
 * also the properties that its expressions read.
 */
export function namesIn(file: SourceFile): string[] {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  for (const script of scriptsOf(file))
    visit(ts.createSourceFile("code.ts", script, ts.ScriptTarget.Latest, false));
  if (file.path.endsWith(".astro"))
    for (const [, expression = ""] of file.text.matchAll(/\{([^{}]*)\}/g))
      for (const [, name = ""] of expression.matchAll(/\.([A-Za-z_$][\w$]*)/g)) names.add(name);
  return [...names].sort();
}

const wordsOf = (struck: readonly Struck[]) =>
  new RegExp(`(?<![\\p{L}-])(?:${struck.flatMap(({ forms }) => forms).join("|")})(?![\\p{L}-])`, "giu");
const PROSE = wordsOf(STRUCK.filter(({ inProse }) => inProse === true));
const GUIDES = wordsOf(STRUCK.filter(({ inProse, inGuides }) => inProse === true || inGuides === true));

const found = (text: string, words: RegExp): string[] =>
  [...text.replace(/`[^`\n]*`/g, "").matchAll(words)].map(([word]) => word.toLowerCase());

/** The struck words of a text that prose has no other use for; what stands in code font is a name, not prose. */
export const struckInProse = (text: string): string[] => found(text, PROSE);

/** The same of a page about code; its fenced code is looked at by its names. */
export const struckInGuide = (text: string): string[] => found(text.replace(FENCED, ""), GUIDES);

const FENCED = /^```(.*)\n([\s\S]*?)^```$/gm;

/** The TypeScript that a document shows in fenced blocks, each as a file of the document. */
export const codeIn = ({ path, text }: SourceFile): SourceFile[] =>
  [...text.matchAll(FENCED)].flatMap(([, info = "", code = ""]) =>
    ["ts", "typescript", "js"].includes(info.split(" ", 1)[0] ?? "") ? [{ path, text: code }] : [],
  );

/** The headings of a Markdown document, without their marks. */
export const headingsIn = (text: string): string[] =>
  [...text.matchAll(/^#{1,6} (.+)$/gm)].map((match) => match[1] ?? "");
