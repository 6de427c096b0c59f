import { describe, expect, test } from "vitest";
import type { ObservedIdentity } from "../../model/snapshot.ts";
import { aContext } from "./examples/a-context.ts";
import { refuse } from "./examples/a-refusal.ts";
import {
  anEnvironmentSecret,
  anOwnSecret,
  aRepository,
  aSecret,
  aSnapshot,
  LEDGER,
} from "./examples/a-snapshot.ts";
import { inWords } from "./examples/in-words.ts";
import { aFurtherSecret } from "./examples/stored.ts";
import { secretIsNotACopy as check } from "./secret-is-not-a-copy.ts";

const SITE = { id: 8, name: "site" };
const at = (updated_at: string) => ({ updated_at });
const secret = aSecret("NPM_TOKEN", at("2026-01-10T10:00:00Z"));
const repositories = [aRepository(), aRepository({}, SITE)];
const world = (...others: ObservedIdentity[]) => aSnapshot({ repositories, identities: [secret, ...others] });
const asked = (...others: ObservedIdentity[]) =>
  inWords(check, check.assess(secret, aContext({ snapshot: world(...others) })));

const copied = (where: string) => ({
  outcome: "fail",
  restsOn: { sources: [], repositories: [] },
  sentence: `It is probably a copy: a secret of the same name was stored within 10 minutes of it in ${where}; GitHub shows no value.`,
});
const apart = {
  outcome: "pass",
  sentence: "No secret of the same name was stored elsewhere within 10 minutes of it.",
};

describe("a secret of the same name", () => {
  test.each([
    ["at the same time", "2026-01-10T10:00:00Z", copied("«site»")],
    ["at the limit before", "2026-01-10T09:50:00Z", copied("«site»")],
    ["at the limit after", "2026-01-10T10:10:00Z", copied("«site»")],
    ["a second beyond the limit before", "2026-01-10T09:49:59Z", apart],
    ["a second beyond the limit after", "2026-01-10T10:10:01Z", apart],
    ["on another day", "2025-01-10T10:00:00Z", apart],
  ])("stored %s in another repository", (_, time, answer) => {
    expect(asked(aSecret("NPM_TOKEN", at(time), SITE))).toEqual(answer);
  });

  test.each([
    ["in other letters", aSecret("npm_token", at("2026-01-10T10:00:00Z"), SITE), copied("«site»")],
    ["of the organisation", anOwnSecret("NPM_TOKEN", at("2026-01-10T10:01:00Z")), copied("the organisation")],
    [
      "of another store",
      aFurtherSecret("dependabot-secret", "NPM_TOKEN", at("2026-01-10T10:00:00Z"), SITE),
      apart,
    ],
    [
      "of an environment of its own repository",
      { ...anEnvironmentSecret("NPM_TOKEN", { id: 70, name: "production" }, LEDGER) },
      apart,
    ],
    ["but not the same", aSecret("NPM_TOKEN_2", at("2026-01-10T10:00:00Z"), SITE), apart],
  ])("%s", (_, other, answer) => {
    expect(asked(other)).toEqual(answer);
  });

  test.each([
    [4, "«r2», «r3» and «r4»"],
    [5, "«r2», «r3», «r4» and «r5»"],
    [6, "«r2», «r3», «r4» and 2 more"],
  ])("in %i repositories is named as far as a sentence goes, whichever it is asked of", (many, named) => {
    const owners = Array.from({ length: many }, (_none, index) => ({
      id: 101 + index,
      name: `r${String(index + 1)}`,
    }));
    const identities = owners.map((owner) => aSecret("NPM_TOKEN", at("2026-01-10T10:00:00Z"), owner));
    const snapshot = aSnapshot({ repositories: owners.map((owner) => aRepository({}, owner)), identities });
    const [first] = identities;
    expect(first && inWords(check, check.assess(first, aContext({ snapshot })))).toEqual(copied(named));
    const reversed = { ...snapshot, identities: identities.toReversed() };
    expect(first && inWords(check, check.assess(first, aContext({ snapshot: reversed })))).toEqual(
      copied(named),
    );
  });
});

describe("while a list of its store was not read", () => {
  const scope = { of: "repository", repository: SITE.id } as const;

  test("nobody knows, and what could not be read is named", () => {
    const snapshot = refuse(world(), { source: "repository-secrets", scope });
    expect(inWords(check, check.assess(secret, aContext({ snapshot })))).toEqual({
      outcome: "unknown",
      sentence: "The secrets of its store could not all be read («site»).",
    });
    const unasked = { ...world(), units: [] };
    expect(inWords(check, check.assess(secret, aContext({ snapshot: unasked }))).outcome).toBe("unknown");
  });

  test("one that was seen is still a probable copy", () => {
    const copy = aSecret("NPM_TOKEN", at("2026-01-10T10:00:00Z"), SITE);
    const snapshot = refuse(world(copy), { source: "organization-secrets", scope: { of: "organization" } });
    expect(inWords(check, check.assess(secret, aContext({ snapshot })))).toEqual(copied("«site»"));
  });

  test("another store that was not read takes nothing from it", () => {
    const snapshot = refuse(world(), { source: "repository-dependabot-secrets", scope });
    expect(inWords(check, check.assess(secret, aContext({ snapshot })))).toEqual(apart);
  });
});
