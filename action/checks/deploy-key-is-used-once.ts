import { groupBy } from "../../model/group-by.ts";
import type { ObservedIdentityOf, Snapshot } from "../../model/snapshot.ts";
import { isGap } from "../../model/unit.ts";
import { defineEnglishCheck } from "./check.ts";
import { quote, quoteAll } from "../../model/quote.ts";

type Key = ObservedIdentityOf<"deploy-key">;

/** A pair that was seen twice is a fact; that it was seen once is one only when every repository's keys were read. */
export const deployKeyIsUsedOnce = defineEnglishCheck({
  id: "deploy-key-is-used-once",
  question: "Is the key pair in use for this one deploy key only?",
  risk: "One private key that opens several doors lets nobody tell who came in, and a leak opens all of them.",
  remedy: "Make a key pair for each deploy key and delete the shared one.",
  controls: ["LPE-02", "REV-03"],
  appliesTo: "deploy-key",
  needs: ["repositories"],
  parameters: [],
  assess: (key, { snapshot }) => {
    const { byFingerprint, unread } = keysOf(snapshot);
    const alike = byFingerprint.get(key.facts.fingerprint) ?? [];
    if (alike.length > 1)
      return {
        outcome: "fail",
        because: `The same key pair is the deploy key ${othersThan(key, alike)}, too.`,
      };
    return unread.length > 0
      ? { outcome: "unknown", because: `The deploy keys of ${quoteAll(unread)} could not be read.` }
      : { outcome: "pass", because: "No other deploy key has its fingerprint." };
  },
});

/** Most other keys that are named; a pair in use everywhere would otherwise be named everywhere, by everything. */
const NAMED = 3;

function othersThan(key: Key, alike: readonly Key[]): string {
  const others = alike.slice(0, NAMED + 1).filter(({ uid }) => uid !== key.uid);
  const names = others
    .slice(0, NAMED)
    .map(({ title, repository }) => `${title} in ${repository?.name ?? ""}`);
  const rest = alike.length - 1 - names.length;
  return rest > 0 ? `${names.map(quote).join(", ")} and ${rest} more` : quoteAll(names);
}

interface Keys {
  /** Each sorted by uid. */
  byFingerprint: ReadonlyMap<string, readonly Key[]>;
  /** Names of the repositories whose keys were not read to their end. */
  unread: readonly string[];
}

// A memo, not state: the same snapshot gives the same keys, and both are forgotten together.
const made = new WeakMap<Snapshot, Keys>();

function keysOf(snapshot: Snapshot): Keys {
  const known = made.get(snapshot) ?? make(snapshot);
  made.set(snapshot, known);
  return known;
}

function make({ identities, repositories, units }: Snapshot): Keys {
  const keys = identities
    .filter((one): one is Key => one.kind === "deploy-key")
    .sort((a, b) => (a.uid < b.uid ? -1 : 1));
  const read = new Set(
    units.flatMap(({ source, scope, state }) =>
      source === "deploy-keys" && scope.of === "repository" && !isGap({ state }) ? [scope.repository] : [],
    ),
  );
  return {
    byFingerprint: groupBy(keys, ({ facts }) => facts.fingerprint),
    unread: repositories
      .filter(({ id }) => !read.has(id))
      .map(({ name }) => name)
      .sort(),
  };
}
