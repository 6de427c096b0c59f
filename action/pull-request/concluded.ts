import { code } from "../../model/markdown.ts";
import type { Conclusion } from "../../model/conclusion.ts";
import { count } from "../../model/count.ts";
import type { Deficiency } from "../../model/deficiency.ts";
import type { Filed } from "../../model/governance.ts";
import { VERDICTS } from "../../model/verdict.ts";
import { shortened } from "../../model/quote.ts";
import { prose } from "../format/prose.ts";
import type { List } from "./share.ts";

type Bare<T> = Omit<Filed<T>, "body">;

/** What only a person can say of a deficiency, and nobody has said yet. */
export function lackingIn({ root_cause: cause, owner, due }: Deficiency): string[] {
  return [
    ...(cause === null ? ["its cause"] : []),
    ...(owner === null ? ["an owner"] : []),
    ...(due === null ? ["a due date"] : []),
  ];
}

/** Proposed deficiencies, one line each: what failed, whom it reaches, and what a person must add. */
export function deficiencyLines(waiting: readonly Bare<Deficiency>[], files: string): List {
  return {
    lines: waiting.map(({ file, data }) => {
      const lacking = lackingIn(data);
      const needs = lacking.length === 0 ? "" : ` It needs ${lacking.join(", ")}.`;
      const reaches = data.affects.map(({ entity, regime }) => `${entity} under ${regime}`).join(", ");
      return `- [${data.deficiency}](${files}/${file}) on ${data.control}: ${prose(shortened(data.what, 1_000))} It reaches ${reaches}.${needs}`;
    }),
    rest: (left) => `- and ${left} more under [controls/deficiencies](${files}/controls/deficiencies)`,
  };
}

/** Conclusions, one line each: how many controls came out how. */
export function conclusionLines(waiting: readonly Bare<Conclusion>[], files: string): List {
  return {
    lines: waiting.map(({ file, data }) => {
      const verdicts = VERDICTS.flatMap((verdict) => {
        const n = data.verdicts.filter((one) => one.verdict === verdict).length;
        return n === 0 ? [] : [`${n} ${verdict}`];
      });
      const interim = data.state === "interim" ? ", interim" : "";
      return `- [${data.entity}, ${data.regime}, ${data.period.id}](${files}/${file})${interim}: ${verdicts.join(", ") || "no control"}. It rests on ${code(data.commit)}.`;
    }),
    rest: (left) => `- and ${count(left, "more conclusion")}; the evidence has each.`,
  };
}
