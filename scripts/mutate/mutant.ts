import type ts from "typescript";

/** What an operator would put in place of a node; an empty replacement leaves a statement out. */
export interface Change {
  node: ts.Node;
  replacement: string;
}

/** A kind of mistake: where a node could hold it, and how the text would read. */
export interface Operator {
  name: string;
  changesTo: (node: ts.Node) => readonly Change[];
}

/** One mistake at one place of one file. */
export interface Mutant {
  file: string;
  operator: string;
  /** Where the replaced text begins and ends. */
  start: number;
  end: number;
  isStatement: boolean;
  original: string;
  replacement: string;
  line: number;
  /** The line as it stands, without its indent: with the change it finds the place again when lines have moved. */
  lineText: string;
}

/** White space in runs is one blank, so that the formatter changes no name. */
const oneLine = (text: string) => text.replaceAll(/\s+/g, " ").trim();

/** What a mutant does, in one line. */
export const changeOf = ({ original, replacement }: Pick<Mutant, "original" | "replacement">): string =>
  `${oneLine(original)} → ${replacement === "" ? "nothing" : oneLine(replacement)}`;

/** The name of a mutant, which stays when lines move. */
export const nameOf = (mutant: Mutant): string =>
  [mutant.file, mutant.lineText, mutant.operator, changeOf(mutant)].join("\n");
