import { z } from "zod";
import type { Names } from "../text.ts";

/** Whose workflows wait for an approval when a fork of a public repository proposes a change. */
export const ForkApproval = z.enum([
  "first_time_contributors_new_to_github",
  "first_time_contributors",
  "all_external_contributors",
]);
export type ForkApproval = z.infer<typeof ForkApproval>;

/** The same in words. */
export const FORK_APPROVAL_NAMES: Readonly<Record<ForkApproval, Names>> = {
  first_time_contributors_new_to_github: {
    en: "first contributions of accounts new to GitHub",
    ja: "GitHubを使い始めたばかりのアカウントの初回の提案",
  },
  first_time_contributors: { en: "first contributions", ja: "初回の提案" },
  all_external_contributors: { en: "all contributions from outside", ja: "外部からのすべての提案" },
};

/** What a workflow of a fork may do in a private repository. */
export const PrivateForks = z.strictObject({
  run: z.boolean().describe("Whether workflows run on pull requests from forks."),
  write_tokens: z.boolean().describe("Whether they get a token that may write."),
  secrets: z.boolean().describe("Whether they get secrets and variables."),
  approval: z.boolean().describe("Whether they wait for an approval."),
});
export type PrivateForks = z.infer<typeof PrivateForks>;

/** What is granted to such workflows, in words; none where they do not run. */
export function privateForksWords({ run, write_tokens, secrets, approval }: PrivateForks): readonly Names[] {
  if (!run) return [{ en: "do not run", ja: "実行なし" }];
  return [
    approval
      ? { en: "run after an approval", ja: "承認後に実行" }
      : { en: "run without an approval", ja: "承認なしに実行" },
    ...(write_tokens ? [{ en: "with a token that may write", ja: "書込み可能なトークンの交付" }] : []),
    ...(secrets ? [{ en: "with secrets and variables", ja: "シークレット及び変数の交付" }] : []),
  ];
}
