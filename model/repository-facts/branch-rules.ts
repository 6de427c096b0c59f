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
  value: BranchRules,
  name: { en: "Rules of the default branch", ja: "既定のブランチの規則" },
  lines: ({ sets }, language) => [
    ...sets.map((set) => setLine(set, language)),
    ...(sets.length > 1 ? [togetherLine(sets, language)] : []),
  ],
});

const WORDS = {
  en: { comma: ", ", colon: ": ", bypass: "; may be bypassed by ", nobody: "nobody", hidden: "not shown" },
  ja: { comma: "、", colon: ":", bypass: "。迂回できる者:", nobody: "なし", hidden: "表示されない" },
} as const;
const TOGETHER = {
  en: {
    all: "All together may be bypassed in part by ",
    open: "All together may be bypassed in part by: not known",
  },
  ja: {
    all: "すべての規則を通じて、いずれかを迂回できる者:",
    open: "すべての規則を通じて、いずれかを迂回できる者:不明",
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
    words.bypass,
    ...(bypass === null ? [words.hidden] : actorList(bypass, language)),
  ];
}

function togetherLine(sets: readonly RuleSet[], language: Language): Line {
  const { who, open } = bypassOfAny(requirementsOf(sets, 1));
  if (who.length === 0 && open) return [TOGETHER[language].open];
  return [TOGETHER[language].all, ...actorList(who, language)];
}

const actorList = (actors: readonly Actor[], language: Language): readonly Piece[] =>
  actors.length === 0
    ? [WORDS[language].nobody]
    : joined(
        actors.map((actor) => actorPieces(actor, language)),
        WORDS[language].comma,
      );

const joined = (parts: readonly (readonly Piece[])[], comma: string): Piece[] =>
  parts.flatMap((part, at) => (at === 0 ? [...part] : [comma, ...part]));
