import type { Step } from "./story.ts";

type State = Extract<Step, { step: "state" }>;

/** The steps of a year that bring files of controls/, in order. */
export const statesIn = (year: readonly Step[]): State[] =>
  year.flatMap((step) => (step.step === "state" ? [step] : []));

/** What a file said before these steps, where `text` is what it says after them: each takes back what it replaced. */
export function textBefore(path: string, text: string, steps: readonly State[]): string {
  return steps
    .flatMap(({ replaced }) => [replaced?.[path] ?? []])
    .toReversed()
    .flat()
    .reduce((later, [now, before]) => {
      if (later.split(now).length !== 2) throw new Error(`${path} does not say once: ${now}`);
      return later.replace(now, () => before);
    }, text);
}

/** True for a file that a step brings in new; what it replaces was there before. */
export const isBrought = (path: string, year: readonly Step[]): boolean =>
  statesIn(year).some(({ files, replaced }) => files.includes(path) && replaced?.[path] === undefined);
