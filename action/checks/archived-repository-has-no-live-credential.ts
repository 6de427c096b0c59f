import type { ObservedIdentity } from "../../model/snapshot.ts";
import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { listed } from "../../model/reasons/names.ts";
import { archivedRepositoryHasNoLiveCredential as words } from "../../model/reasons/archived-repository-has-no-live-credential.ts";
import { defineCheck } from "./check.ts";
import type { Judgement } from "../queries/context.ts";
import { lookUp } from "../queries/look-up.ts";

/** An archived repository still answers to its keys, and what its secrets hold still works where it was issued. */
export const archivedRepositoryHasNoLiveCredential = defineCheck({
  words,
  controls: ["ROT-03"],
  appliesTo: "repository",
  needs: ["deploy-keys", "environment-secrets", "environments", "repository-secrets"],
  parameters: [],
  exempt: ({ facts }) => (facts.archived ? null : { reason: "not-archived", with: {} }),
  assess: ({ id }, { snapshot }): Judgement<ReasonsOf<typeof words>> => {
    const live = lookUp(snapshot).identitiesOf(id).filter(isLive);
    const titles = live.map(({ title }) => title).sort();
    return live.length === 0
      ? { outcome: "pass", reason: "holds-nothing-live", with: {} }
      : { outcome: "fail", reason: "still-holds", with: { credentials: listed(titles) } };
  },
});

/** A key that policy disabled opens nothing; when GitHub does not say, it counts as live. */
const isLive = (identity: ObservedIdentity): boolean => {
  switch (identity.kind) {
    case "deploy-key":
      return identity.facts.enabled !== false;
    case "actions-secret":
      return true;
    case "fine-grained-token":
      return false;
    default:
      return identity satisfies never;
  }
};
