import type { ObservedIdentity } from "../../model/snapshot.ts";
import { defineEnglishCheck } from "./check.ts";
import { lookUp } from "../queries/look-up.ts";
import { quoteAll } from "../../model/quote.ts";

/** An archived repository still answers to its keys, and what its secrets hold still works where it was issued. */
export const archivedRepositoryHasNoLiveCredential = defineEnglishCheck({
  id: "archived-repository-has-no-live-credential",
  question: "Is the archived repository free of keys and secrets that still work?",
  risk: "Nobody watches an archived repository, and what it holds still opens doors.",
  remedy: "Reopen the repository, delete its keys and secrets, revoke what they held, and archive it again.",
  controls: ["ROT-03"],
  appliesTo: "repository",
  needs: ["deploy-keys", "environment-secrets", "environments", "repository-secrets"],
  parameters: [],
  exempt: ({ facts }) => (facts.archived ? null : "The repository is not archived."),
  assess: ({ id }, { snapshot }) => {
    const live = lookUp(snapshot).identitiesOf(id).filter(isLive);
    const titles = live.map(({ title }) => title).sort();
    return live.length === 0
      ? { outcome: "pass", because: "The archived repository holds no key and no secret that works." }
      : { outcome: "fail", because: `The archived repository still holds ${quoteAll(titles)}.` };
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
