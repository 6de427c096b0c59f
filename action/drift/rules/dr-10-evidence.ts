import { defineRule, unlooked } from "../rule.ts";

export const dr10 = defineRule({
  id: "DR-10",
  compares: {
    en: "What an evidence pack holds with the least that the overlay asks for.",
    ja: "証跡パックの内容と、制度別の統制記述が定める必要最小限の証跡。",
  },
  effect: {
    en: "A certification cannot rest on a pack that lacks evidence. Add what is missing before it is certified.",
    ja: "証跡の欠けたパックに基づく確認はできない。確認の前に不足する証跡を加える。",
  },
  find: () => unlooked({ reason: "no-packs-for-contents", with: {} }),
});
