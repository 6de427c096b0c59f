import type { ObservedIdentityOf, Snapshot } from "../../model/snapshot.ts";
import { defineCheck } from "./check.ts";
import { lookUp } from "./terms/look-up.ts";
import { quoteAll } from "./terms/quote.ts";

type Key = ObservedIdentityOf<"deploy-key">;

/** Keys are compared by their fingerprints, so a repository whose keys were not read leaves the answer open. */
export const deployKeyIsUsedOnce = defineCheck({
  id: "deploy-key-is-used-once",
  question: "Is the key pair in use for this one deploy key only?",
  risk: "One private key that opens several doors lets nobody tell who came in, and a leak opens all of them.",
  remedy: "Make a key pair for each deploy key and delete the shared one.",
  controls: ["LPE-02", "REV-03"],
  appliesTo: "deploy-key",
  needs: ["repositories"],
  parameters: [],
  reach: (_key, snapshot) => lookUp(snapshot).repositories.map(({ id }) => id),
  assess: (key, { snapshot }) => {
    const others = (byFingerprint(snapshot).get(key.facts.fingerprint) ?? [])
      .filter(({ uid }) => uid !== key.uid)
      .map(({ title, repository }) => `${title} in ${repository?.name ?? ""}`)
      .sort();
    return others.length === 0
      ? { outcome: "pass", because: "No other deploy key has its fingerprint." }
      : { outcome: "fail", because: `The same key pair is the deploy key ${quoteAll(others)}, too.` };
  },
});

// A memo, not state: the same snapshot gives the same keys, and both are forgotten together.
const made = new WeakMap<Snapshot, Map<string, Key[]>>();

function byFingerprint(snapshot: Snapshot): ReadonlyMap<string, readonly Key[]> {
  const known = made.get(snapshot);
  if (known !== undefined) return known;
  const keys = snapshot.identities.filter((one): one is Key => one.kind === "deploy-key");
  const found = Map.groupBy(keys, ({ facts }) => facts.fingerprint);
  made.set(snapshot, found);
  return found;
}
