import { groupBy } from "../../model/group-by.ts";
import type { ObservedIdentityOf, Snapshot } from "../../model/snapshot.ts";
import { isGap } from "../../model/unit.ts";
import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { listed } from "../../model/reasons/names.ts";
import { deployKeyIsUsedOnce as words } from "../../model/reasons/deploy-key-is-used-once.ts";
import { defineCheck } from "./check.ts";
import type { CheckResult } from "../queries/context.ts";

type Key = ObservedIdentityOf<"deploy-key">;

/** A pair that was seen twice is a fact; that it was seen once is one only when every repository's keys were read. */
export const deployKeyIsUsedOnce = defineCheck({
  words,
  controls: ["LPE-02", "REV-03"],
  appliesTo: "deploy-key",
  needs: ["repositories"],
  suggests: "modify",
  revalidates: "shared",
  parameters: [],
  assess: (key, { snapshot }): CheckResult<ReasonsOf<typeof words>> => {
    const { byFingerprint, unread } = keysOf(snapshot);
    const alike = byFingerprint.get(key.facts.fingerprint) ?? [];
    if (alike.length > 1)
      return { outcome: "fail", reason: "same-pair-elsewhere", with: othersThan(key, alike) };
    return unread.length > 0
      ? { outcome: "unknown", reason: "deploy-keys-not-read", with: { repositories: listed(unread) } }
      : { outcome: "pass", reason: "fingerprint-only-here", with: {} };
  },
});

/** Most other keys that are named; a pair in use everywhere would otherwise be named everywhere, by everything. */
const NAMED = 3;

function othersThan(key: Key, alike: readonly Key[]) {
  const others = alike
    .slice(0, NAMED + 1)
    .filter(({ uid }) => uid !== key.uid)
    .slice(0, NAMED)
    .map(({ title, repository }) => ({ title, repository: repository?.name ?? "" }));
  return { others, more: alike.length - 1 - others.length };
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
