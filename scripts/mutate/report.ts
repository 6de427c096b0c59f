import { changeOf, type Mutant } from "./mutant.ts";

/** What became of the mutants of one room. */
export interface Result {
  room: string;
  noticed: number;
  survivors: readonly Mutant[];
  /** Survivors that nobody can notice, with the reason. */
  equivalent: readonly { mutant: Mutant; why: string }[];
}

/** The share of what can be noticed that is to be noticed, in percent. */
export const REACH = 92;

/** Percent of the mutants that can be noticed and were, rounded down; all where none can be. */
export function scoreOf(results: readonly Pick<Result, "noticed" | "survivors">[]): number {
  const noticed = results.reduce((sum, one) => sum + one.noticed, 0);
  const missed = results.reduce((sum, one) => sum + one.survivors.length, 0);
  return noticed + missed === 0 ? 100 : Math.floor((100 * noticed) / (noticed + missed));
}

/** The results as Markdown. */
export function report(results: readonly Result[]): string {
  const row = (name: string, some: readonly Result[]) => {
    const count = (of: (one: Result) => number) => some.reduce((sum, one) => sum + of(one), 0);
    const [noticed, survived] = [count((one) => one.noticed), count((one) => one.survivors.length)];
    const equivalent = count((one) => one.equivalent.length);
    return `| ${[name, noticed + survived + equivalent, noticed, survived, equivalent, `${scoreOf(some)} %`].join(" | ")} |`;
  };
  const survivors = results.flatMap((one) => one.survivors);
  const equivalent = results.flatMap((one) => one.equivalent);
  return [
    [
      "| Room | Mutants | Noticed | Survived | Cannot be noticed | Score |",
      "|---|---|---|---|---|---|",
      ...results.map((one) => row(`\`${one.room}\``, [one])),
      row("All", results),
    ].join("\n"),
    ...(survivors.length > 0 ? ["## Survivors", survivors.map((one) => `- ${told(one)}`).join("\n")] : []),
    ...(equivalent.length > 0
      ? [
          "## Cannot be noticed",
          equivalent.map(({ mutant, why }) => `- ${told(mutant)}\n  ${why}`).join("\n"),
        ]
      : []),
  ].join("\n\n");
}

const told = (mutant: Mutant): string =>
  `\`${mutant.file}\`, ${mutant.operator} in ${code(mutant.lineText)}: ${code(changeOf(mutant))}`;

/** Text as Markdown prints code, which may hold backticks itself. */
const code = (text: string): string => (text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``);
