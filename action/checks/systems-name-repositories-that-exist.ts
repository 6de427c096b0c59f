import { matches } from "../../model/pattern.ts";
import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { listed } from "../../model/reasons/names.ts";
import { systemsNameRepositoriesThatExist as words } from "../../model/reasons/systems-name-repositories-that-exist.ts";
import type { CheckResult } from "../queries/context.ts";
import { defineCheck } from "./check.ts";

/** A system names its repositories as people know them, while GitHub lets a name change: what then fits nothing is asked about. */
export const systemsNameRepositoriesThatExist = defineCheck({
  words,
  controls: ["INV-03"],
  appliesTo: "organization",
  needs: ["repositories"],
  parameters: [],
  assess: (_organization, { snapshot, governance }): CheckResult<ReasonsOf<typeof words>> => {
    const { systems, configuration } = governance;
    if (systems.length === 0) return { outcome: "not-applicable", reason: "no-system", with: {} };
    const patterns = [...new Set(systems.flatMap(({ data }) => data.repositories))].sort();
    const lost = patterns.filter(
      (pattern) => !snapshot.repositories.some(({ name }) => matches(pattern, name)),
    );
    if (lost.length === 0) return { outcome: "pass", reason: "all-exist", with: {} };
    return configuration.organizations.length > 1
      ? { outcome: "not-applicable", reason: "several-organizations", with: {} }
      : { outcome: "fail", reason: "names-nothing", with: { patterns: listed(lost) } };
  },
});
