import { defineSource } from "./source-words.ts";

export const mergedPullRequests = defineSource({
  id: "merged-pull-requests",
  scope: "organization",
  title: { en: "Merged pull requests", ja: "マージされたプルリクエスト" },
  things: { en: "Merged changes and direct pushes", ja: "マージされた変更及び直接のプッシュ" },
});
