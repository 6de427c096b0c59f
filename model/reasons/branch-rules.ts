import { z } from "zod";
import { type Actor, ACTOR_TYPES, type BranchDemand, DEMANDS } from "../branch-rules/rule-set.ts";
import { ACTOR_WORDS, actorName, DEMAND_WORDS } from "../branch-rules/words.ts";
import { quote } from "../quote.ts";
import { type Names, Text } from "../text.ts";
import { list, listed, NameList } from "./names.ts";
import { type ReasonIn, sentences } from "./reason.ts";

/** Entries of bypass lists as a reason keeps them, and how many more there are. */
export const ActorList = z.strictObject({
  actors: z
    .array(z.strictObject({ type: z.enum(ACTOR_TYPES), name: Text.nullable() }))
    .min(1)
    .describe("The first of those who may bypass, by GitHub's name or id."),
  more: z.number().int().nonnegative().describe("How many others there are."),
});

/** What a reason keeps of those who may bypass. */
export function listedActors(actors: readonly Actor[]): z.infer<typeof ActorList> {
  const { names, more } = listed(actors);
  return { actors: names.map((one) => ({ type: one.type, name: actorName(one) })), more };
}

/** `every deploy key that may write, the App «bot» and 2 more`. */
export function listActors({ actors, more }: z.infer<typeof ActorList>): Names {
  const inLanguage = (language: keyof Names) =>
    actors.map(({ type, name }) => {
      const words = ACTOR_WORDS[type][language];
      if (name === null) return words;
      return language === "en" ? `the ${words} ${quote(name)}` : `${words}${quote(name)}`;
    });
  const plain = (text: string) => text;
  return {
    en: list({ names: inLanguage("en"), more }, plain).en,
    ja: list({ names: inLanguage("ja"), more }, plain).ja,
  };
}

/** Demands in a sentence. */
export const Demands = z.array(z.enum(DEMANDS)).min(1).describe("What the rules do not demand.");
export const listDemands = (demands: readonly BranchDemand[]): Names => ({
  en: list({ names: demands.map((one) => DEMAND_WORDS[one].en), more: 0 }, (text) => text).en,
  ja: list({ names: demands.map((one) => DEMAND_WORDS[one].ja), more: 0 }, (text) => text).ja,
});

/** Why checks on the rules of a branch do not decide. */
export const branchRuleReasons = {
  archived: sentences({}, () => ({
    en: "The repository is archived, so nothing in it can be changed.",
    ja: "リポジトリはアーカイブされており、変更できない。",
  })),
  "serves-no-financial-system": sentences({}, () => ({
    en: "The repository belongs to no financial system.",
    ja: "リポジトリは、財務に係るシステムに属さない。",
  })),
  "no-branch-yet": sentences({}, () => ({
    en: "The repository has no commit, so there is no branch to protect.",
    ja: "リポジトリにコミットがなく、保護するブランチがない。",
  })),
  "rules-not-read": sentences({}, () => ({
    en: "The rules of the default branch were not read.",
    ja: "既定のブランチの規則を読み取れなかった。",
  })),
  "no-rule-binds": sentences({ branch: Text }, ({ branch }) => ({
    en: `No ruleset and no branch protection binds ${quote(branch)}.`,
    ja: `${quote(branch)}に適用されるルールセット及びブランチ保護がない。`,
  })),
  "free-plan-has-no-rules": sentences({ branch: Text }, ({ branch }) => ({
    en: `No rule binds ${quote(branch)}: on the plan Free, GitHub applies none to a private repository.`,
    ja: `${quote(branch)}に適用される規則がない。Freeプランの非公開リポジトリには規則が適用されない。`,
  })),
  "bypass-not-shown": sentences(
    { rulesets: NameList.describe("Names of the rulesets.") },
    ({ rulesets }) => ({
      en: `GitHub shows who may bypass a ruleset only to those who may change it, which a scan may not; not shown of: ${list(rulesets).en}.`,
      ja: `GitHubは、ルールセットを迂回できる者を、これを変更できる者にのみ表示し、スキャンにはその権限がない。表示されないもの:${list(rulesets).ja}。`,
    }),
  ),
  "bypass-depends-on-members": sentences({}, () => ({
    en: "Each rule may be bypassed by somebody else; whether one person may bypass all of them turns on members of teams and holders of roles, which are not read.",
    ja: "規則ごとに迂回できる者が異なる。すべてを迂回できる者の有無はチームの構成員及びロールの保有者によるが、これらは読取りの対象でない。",
  })),
};
export type BranchRuleReason = ReasonIn<typeof branchRuleReasons>;
