import { z } from "zod";
import { FOUND } from "../approvals.ts";
import { Day } from "../instant.ts";
import { Id, type Names } from "../text.ts";

/** Why an approval that a document names is only stated. */
export const WHY_STATED = [
  ...FOUND.filter((one) => one !== "seen"),
  "not-looked-for",
  "seen-later",
  "long-before",
  "beginning-not-told",
] as const;
export type WhyStated = (typeof WHY_STATED)[number];

/** Data of a clause on why an approval is only stated. */
export const whyStated = {
  why: z.enum(WHY_STATED).describe("Why it is only stated."),
  pull: Id.nullable().describe("The pull request that brought it in."),
  on: Day.nullable().describe("The day that pull request was approved, or the day the identity began."),
};

/** Why it is only stated, as the end of a sentence. */
export function statedClause({
  why,
  pull,
  on,
}: {
  why: WhyStated;
  pull: number | null;
  on: string | null;
}): Names {
  const brought = {
    en: `pull request ${pull ?? 0}, which brought that in,`,
    ja: `記載を取り込んだプルリクエスト${pull ?? 0}`,
  };
  switch (why) {
    case "not-in-history":
      return {
        en: "the history of base does not show what brought that in",
        ja: "記載を取り込んだコミットを基準ブランチの履歴から特定できない",
      };
    case "no-pull-request":
      return {
        en: "that reached base without a pull request",
        ja: "記載はプルリクエストによらず基準ブランチに取り込まれている",
      };
    case "own-pull-request":
      return { en: `${brought.en} is their own`, ja: `${brought.ja}は承認者自身が作成している` };
    case "approved-earlier-state":
      return {
        en: `of ${brought.en} they approved an earlier state`,
        ja: `${brought.ja}については、以前の内容を承認している`,
      };
    case "not-approved":
      return { en: `${brought.en} has no approval of theirs`, ja: `${brought.ja}に当該承認者の承認がない` };
    case "not-looked-for":
      return {
        en: "no pull request was looked for that shows it",
        ja: "これを示すプルリクエストは確認していない",
      };
    case "seen-later":
      return {
        en: `${brought.en} was approved on ${on ?? ""}, after that`,
        ja: `${brought.ja}の承認は、その後の${on ?? ""}である`,
      };
    case "long-before":
      return {
        en: `it began on ${on ?? ""}, more than a year later`,
        ja: `IDの開始は、その1年より後の${on ?? ""}である`,
      };
    case "beginning-not-told":
      return { en: "GitHub does not tell when it began", ja: "IDの開始日はGitHubから確認できない" };
  }
}
