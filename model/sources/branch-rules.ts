import { defineSource } from "./source-words.ts";

export const branchRules = defineSource({
  id: "branch-rules",
  scope: "repository",
  title: { en: "Branch rules", ja: "ブランチの規則" },
  things: { en: "Rules of the default branch", ja: "既定のブランチの規則" },
});
