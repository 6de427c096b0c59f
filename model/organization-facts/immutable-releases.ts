import { z } from "zod";
import { defineFact } from "../facts/fact.ts";

/** In which repositories a release cannot be changed once it is published (`GET /orgs/{org}/settings/immutable-releases`). */
export const immutableReleases = defineFact({
  field: "immutable_releases",
  value: z.enum(["all", "none", "selected"]).describe("Where releases cannot be changed once published."),
  name: { en: "Immutable releases enforced", ja: "変更できないリリースの強制" },
  lines: (where, language) => [[WORDS[where][language]]],
});

const WORDS = {
  all: { en: "in all repositories", ja: "すべてのリポジトリ" },
  none: { en: "in none", ja: "なし" },
  selected: { en: "in selected repositories", ja: "選択されたリポジトリ" },
} as const;
