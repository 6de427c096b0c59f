import { defineSource } from "./source-words.ts";

export const immutableReleases = defineSource({
  id: "immutable-releases",
  scope: "organization",
  title: { en: "Organisation's policy on immutable releases", ja: "変更できないリリースに関する組織の方針" },
  things: { en: "Policy on immutable releases", ja: "変更できないリリースの方針" },
});
