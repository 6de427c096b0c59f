import { describe, expect, test } from "vitest";
import {
  anEnvironment,
  anOwnSecret,
  aRepository,
  aSnapshot,
  aToken,
  aUnit,
} from "../checks/examples/a-snapshot.ts";
import { refuse } from "../checks/examples/a-refusal.ts";
import { gapSentence } from "./gap-sentence.ts";
import { type Footing, gapsOf, NOWHERE } from "./gaps.ts";
import type { Scope, SourceId } from "../../model/unit.ts";

const snapshot = aSnapshot({
  repositories: [
    aRepository({ environments: [anEnvironment({ id: 70 }), anEnvironment({ id: 71, name: "staging" })] }),
    aRepository({}, { id: 8, name: "tools" }),
  ],
  identities: [anOwnSecret("A"), aToken()],
});
const own = { of: "organization" } as const;
const inSeven = { of: "repository", repository: 7 } as const;
const inProduction = { of: "environment", repository: 7, environment: 70 } as const;

describe("a gap touches", () => {
  test.each<[string, SourceId, Scope, Partial<Footing>, boolean]>([
    ["everything, in the organisation", "members", own, {}, true],
    ["what is in its repository", "deploy-keys", inSeven, { repositories: [7] }, true],
    ["nothing in another repository", "deploy-keys", inSeven, { repositories: [8] }, false],
    ["nothing of the organisation's own, in a repository", "deploy-keys", inSeven, {}, false],
    [
      "what rests on all environments of its repository",
      "environment-secrets",
      inProduction,
      { environmentsOf: [7] },
      true,
    ],
    [
      "what is in its environment",
      "environment-secrets",
      inProduction,
      { environment: { repository: 7, id: 70 } },
      true,
    ],
    [
      "nothing in another environment",
      "environment-secrets",
      inProduction,
      { environment: { repository: 7, id: 71 } },
      false,
    ],
    [
      "nothing that rests on the repository alone, in an environment",
      "environment-secrets",
      inProduction,
      { repositories: [7] },
      false,
    ],
    ["its secret", "organization-secrets", { of: "secret", secret: "A" }, { secret: "A" }, true],
    ["no other secret", "organization-secrets", { of: "secret", secret: "A" }, { secret: "B" }, false],
    ["its token", "fine-grained-tokens", { of: "token", token: 98716 }, { token: 98716 }, true],
    ["no other token", "fine-grained-tokens", { of: "token", token: 98716 }, { token: 1 }, false],
  ])("%s", (_what, source, scope, footing, touches) => {
    const found = gapsOf(refuse(snapshot, { source, scope }))([source], { ...NOWHERE, ...footing });
    expect(found.map((unit) => unit.scope)).toEqual(touches ? [scope] : []);
  });

  test("nobody who does not need its source", () => {
    expect(gapsOf(refuse(snapshot, { source: "members", scope: own }))(["repositories"], NOWHERE)).toEqual(
      [],
    );
  });

  test.each<[string, SourceId, Partial<Footing>]>([
    ["acme", "members", {}],
    ["ledger-export", "deploy-keys", { repositories: [7] }],
    ["ledger-export/production", "environment-secrets", { environmentsOf: [7] }],
  ])("%s where nobody asked", (name, source, footing) => {
    const units = snapshot.units.filter((unit) => unit.source !== source || unit.name !== name);
    const found = gapsOf({ ...snapshot, units })([source], { ...NOWHERE, ...footing });
    expect(found.map((unit) => [unit.name, unit.state])).toEqual([[name, "not-attempted"]]);
  });

  test("nobody when the feature is off", () => {
    const off = snapshot.units.map((unit) => ({ ...unit, state: "not-applicable" as const, reason: "Off." }));
    expect(gapsOf({ ...snapshot, units: off })(["environments"], { ...NOWHERE, repositories: [7] })).toEqual(
      [],
    );
  });
});

describe("the sentence for gaps", () => {
  const unit = (changes: Parameters<typeof aUnit>[2], scope: Scope = own) => aUnit("members", scope, changes);

  test.each([
    ["nothing for none", [], null],
    [
      "the state where there is no reason",
      [unit({ state: "error" })],
      "Members of the organisation «acme» could not be read: its reading ended as error.",
    ],
    [
      "the reason and the cure",
      [unit({ reason: "Refused.", cure: "Grant it." })],
      "Members of the organisation «acme» could not be read: Refused. Grant it.",
    ],
    [
      "the number of the others",
      [unit({ reason: "Refused." }), unit({})],
      "Members of the organisation «acme» (and 1 more unit) could not be read: Refused.",
    ],
    [
      "one line, whatever the name holds",
      [unit({ name: "a\n::error::b", reason: "x\ny" })],
      "Members of the organisation «a\\n::error::b» could not be read: x\\ny.",
    ],
    [
      "what a secret reaches",
      [unit({ name: "secret A", reason: "Refused." }, { of: "secret", secret: "A" })],
      "Repositories that the secret «A» reaches could not be read: Refused.",
    ],
  ])("%s", (_what, units, sentence) => expect(gapSentence(units)).toBe(sentence));
});
