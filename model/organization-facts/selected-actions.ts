import { z } from "zod";
import { defineFact } from "../facts/fact.ts";
import { Text } from "../text.ts";

/** Which actions may run where only selected ones may (`GET /orgs/{org}/actions/permissions/selected-actions`). */
export const selectedActions = defineFact({
  field: "selected_actions",
  value: z
    .union([
      z.literal("not-selected"),
      z.strictObject({
        github_owned: z.boolean().describe("Whether the actions of GitHub itself may run."),
        verified: z.boolean().describe("Whether those of every creator that GitHub verified may run."),
        patterns: z.array(Text).describe("Patterns of the others that may run."),
      }),
    ])
    .describe(
      "Which actions may run where only selected ones may; `not-selected` where that is not the policy.",
    ),
  name: { en: "Selected actions", ja: "選択されたアクション" },
  lines: (selected, language) => {
    if (selected === "not-selected") return [[WORDS.none[language]]];
    return [
      ...(selected.github_owned ? [[WORDS.github[language]]] : []),
      ...(selected.verified ? [[WORDS.verified[language]]] : []),
      ...selected.patterns.map((pattern) => [{ data: pattern }]),
    ];
  },
});

const WORDS = {
  none: { en: "not chosen one by one", ja: "個別の選択なし" },
  github: { en: "actions of GitHub", ja: "GitHubのアクション" },
  verified: { en: "actions of verified creators", ja: "認証済の作成者のアクション" },
} as const;
