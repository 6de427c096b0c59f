import type { SourceAccount } from "../../model/scan.ts";
import type { Gap } from "../../model/unit.ts";
import type { SourceDescription } from "./described.ts";

function subject({ scope, unit }: Gap): string {
  switch (scope.of) {
    case "organization":
      return `organisation ${unit}`;
    case "repository":
      return `repository ${unit}`;
    case "environment":
      return `environment ${unit}`;
    case "secret":
    case "token":
      return unit;
    default:
      return scope satisfies never;
  }
}

const ended = (sentence: string) => (/[.!?。]$/.test(sentence) ? sentence : `${sentence}.`);

/** One gap in words: what nothing can be concluded for, why, and what would cure it. */
export const limitation = (gap: Gap, title: string): string =>
  [
    `Unable to conclude for ${title} of ${subject(gap)}: scope limitation.`,
    ended(gap.reason),
    ...(gap.cure === null ? [] : [ended(gap.cure)]),
  ].join(" ");

/** Every scope limitation of a scan, in the order of its accounts. */
export function limitationsOf(
  accounts: readonly SourceAccount[],
  sources: readonly SourceDescription[],
): string[] {
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  return accounts.flatMap(({ source, gaps }) =>
    gaps.map((gap) => limitation(gap, titles.get(source) ?? source)),
  );
}
