import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { listed } from "../../model/reasons/names.ts";
import { archivedRepositoryHasNoLiveCredential as words } from "../../model/reasons/archived-repository-has-no-live-credential.ts";
import { defineCheck } from "./check.ts";
import type { CheckResult } from "../queries/context.ts";
import { opens } from "../identities/ask.ts";
import { SOURCES_OF_REPOSITORIES } from "../identities/listed-by.ts";
import { lookUp } from "../queries/look-up.ts";

/** What was not read takes nothing from what was seen. */
const SEEN = { sources: [], repositories: [] };

/** An archived repository still answers to its keys, and what its secrets hold still works where it was issued. */
export const archivedRepositoryHasNoLiveCredential = defineCheck({
  words,
  controls: ["ROT-03"],
  appliesTo: "repository",
  needs: SOURCES_OF_REPOSITORIES,
  parameters: [],
  exempt: ({ facts }) => (facts.archived ? null : { reason: "not-archived", with: {} }),
  assess: ({ id }, { snapshot }): CheckResult<ReasonsOf<typeof words>> => {
    const live = lookUp(snapshot)
      .identitiesOf(id)
      .filter((one) => opens(one));
    const titles = live.map(({ title }) => title).sort();
    return live.length === 0
      ? { outcome: "pass", reason: "holds-nothing-live", with: {} }
      : { outcome: "fail", reason: "still-holds", with: { credentials: listed(titles) }, restsOn: SEEN };
  },
});
