import { z } from "zod";
import { bypassOfAny, requirementsOf } from "../branch-rules/bypass.ts";
import { type Actor, RuleSet } from "../branch-rules/rule-set.ts";
import { actorPieces, DEMAND_WORDS, FROM_WORDS } from "../branch-rules/words.ts";
import { defineFact, type Line, type Piece } from "../facts/fact.ts";
import type { Language } from "../language.ts";
import { Text } from "../text.ts";

const BranchRules = z.strictObject({
  branch: Text.nullable().describe("The default branch; null for a repository without a commit."),
  sets: z
    .array(RuleSet)
    .describe("Every set of rules in force on it, classic protection first; empty for none."),
});
export type BranchRules = z.infer<typeof BranchRules>;

/** What binds the default branch: rulesets, inherited ones too, and classic branch protection, and who may bypass each. */
export const branchRules = defineFact({
  field: "branch_rules",
  value: BranchRules.describe("What binds its default branch; null when that could not be read."),
  name: { en: "Rules of the default branch", ja: "既定のブランチの規則" },
  lines: ({ sets }, language) => [
    ...sets.map((set) => setLine(set, language)),
    ...(sets.length > 1 ? [togetherLine(sets, language)] : []),
  ],
});

const WORDS = {
  en: {
    comma: ", ",
    colon: ": ",
    bypass: "; may be bypassed by ",
    nobody: "; nobody may bypass it",
    hidden: "; GitHub does not show who may bypass it",
    together: "Taken together, a rule may be bypassed by ",
    perhaps: ", perhaps by others",
    togetherNobody: "Taken together, nobody may bypass a rule",
    togetherOpen: "Taken together, who may bypass a rule is not known",
  },
  ja: {
    comma: "、",
    colon: ":",
    bypass: "。迂回できる者:",
    nobody: "。迂回できる者:なし",
    hidden: "。迂回できる者はGitHubが表示しない",
    together: "すべての規則を通じて、いずれかの規則を迂回できる者:",
    perhaps: "。他にもあり得る",
    togetherNobody: "すべての規則を通じて、規則を迂回できる者:なし",
    togetherOpen: "すべての規則を通じて、規則を迂回できる者:不明",
  },
} as const;

function setLine({ from, name, demands, approvals, checks, bypass }: RuleSet, language: Language): Line {
  const words = WORDS[language];
  const shown = demands.map((demand): readonly Piece[] => [
    DEMAND_WORDS[demand][language],
    ...(demand === "approval" ? [` (${approvals})`] : []),
    ...(demand === "status-checks"
      ? [
          " (",
          ...joined(
            checks.map((check) => [{ data: check.name }]),
            words.comma,
          ),
          ")",
        ]
      : []),
  ]);
  return [
    FROM_WORDS[from][language],
    " ",
    { data: name },
    words.colon,
    ...joined(shown, words.comma),
    ...(bypass === null
      ? [words.hidden]
      : bypass.length === 0
        ? [words.nobody]
        : [words.bypass, ...actorList(bypass, language)]),
  ];
}

function togetherLine(sets: readonly RuleSet[], language: Language): Line {
  const words = WORDS[language];
  const { who, open } = bypassOfAny(requirementsOf(sets, 1));
  if (who.length === 0) return [open ? words.togetherOpen : words.togetherNobody];
  return [words.together, ...actorList(who, language), ...(open ? [words.perhaps] : [])];
}

const actorList = (actors: readonly Actor[], language: Language): readonly Piece[] =>
  joined(
    actors.map((actor) => actorPieces(actor, language)),
    WORDS[language].comma,
  );

const joined = (parts: readonly (readonly Piece[])[], comma: string): Piece[] =>
  parts.flatMap((part, at) => (at === 0 ? [...part] : [comma, ...part]));
