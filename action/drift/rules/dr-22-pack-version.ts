import { defineRule, unlooked } from "../rule.ts";

export const dr22 = defineRule({
  id: "DR-22",
  compares: {
    en: "The version of a control in an evidence pack with the version in force when it was performed.",
    ja: "証跡パックに収めた統制の版と、実施日に適用されていた版。",
  },
  effect: {
    en: "A pack with another version proves another control. Build it anew from the commit in force.",
    ja: "異なる版を収めたパックは、別の統制の証跡となる。適用されていたコミットから作成し直す。",
  },
  find: () => unlooked({ reason: "no-packs-for-versions", with: {} }),
});
