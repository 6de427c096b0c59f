import { changeOf, type Mutant } from "./mutant.ts";

/** A mutant that nobody can notice, by its place and text, so that it is found again when lines move. */
export interface Equivalent {
  file: string;
  line: string;
  change: string;
  why: string;
}

/** True for the mutant that an entry is about. */
const isAbout = ({ file, line, change }: Equivalent, mutant: Mutant): boolean =>
  mutant.file === file && mutant.lineText === line && changeOf(mutant) === change;

/** Why nobody can notice a mutant; null where somebody could. */
export const reasonFor = (mutant: Mutant, known: readonly Equivalent[]): string | null =>
  known.find((one) => isAbout(one, mutant))?.why ?? null;

/** Entries about these files whose mutant is there no more. */
export function outdated(
  known: readonly Equivalent[],
  files: readonly string[],
  mutants: readonly Mutant[],
): Equivalent[] {
  const looked = new Set(files);
  return known.filter((one) => looked.has(one.file) && !mutants.some((mutant) => isAbout(one, mutant)));
}
