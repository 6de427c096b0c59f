import { signOffsIn } from "../../audit/certified.ts";
import { answerOf, type Comparison } from "../answer.ts";
import { baseName } from "../base-name.ts";

/** Kinds of rules without which evidence that was merged can be taken back, or merged by nobody. */
const NEEDED = ["deletion", "non_fast_forward", "pull_request"] as const;

/** Where sign-offs say that GitHub held rules to be kept, rules stand: asked of the rules in force now. */
export const rules: Comparison = async (history, github) => {
  const wereKept = signOffsIn(history).some(({ data }) => data.rule_suite === "pass");
  if (!wereKept) return [];
  const name = await baseName(history, github);
  const of = (about: string) => ({ question: "rules", about, commit: history.head }) as const;
  if (!name.told) return [answerOf(of("base"), [{ notTold: name.why }])];
  const told = await github.rules(name.data);
  if (!told.told) return [answerOf(of(name.data), [{ notTold: told.why }])];
  const { data: base } = name;
  const missing = NEEDED.filter((kind) => !told.data.has(kind));
  if (missing.length === 0) return [answerOf(of(base), [])];
  // The settings of a branch that is protected by no ruleset are shown to administrators alone.
  const branch = await github.branch(base);
  return [
    answerOf(of(base), [
      branch.told && branch.data.isProtected
        ? { notTold: { reason: "protected-otherwise", with: { base } } }
        : { differs: { reason: "rules-missing", with: { base, missing: missing.join(", ") } } },
    ]),
  ];
};
