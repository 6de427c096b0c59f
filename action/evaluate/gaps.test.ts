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
import { limitationSentence } from "../../model/reasons/limitations.ts";
import { notReadReason } from "./not-read.ts";
import { type Dependencies, gapsOf, NOWHERE } from "./gaps.ts";
import type { Scope, SourceId } from "../../model/unit.ts";

const snapshot = aSnapshot({
  repositories: [
    aRepository({ environments: [anEnvironment({ id: 70 }), anEnvironment({ id: 71, name: "staging" })] }),
    aRepository({}, { id: 8, name: "tools" }),
  ],
  identities: [anOwnSecret("A"), aToken()],
});
const own = { of: "organization" } as const;
const REFUSED = { reason: "question-refused", with: {} } as const;
const inSeven = { of: "repository", repository: 7 } as const;
const inProduction = { of: "environment", repository: 7, environment: 70 } as const;

describe("a gap touches", () => {
  test.each<[string, SourceId, Scope, Partial<Dependencies>, boolean]>([
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
  ])("%s", (_what, source, scope, dependencies, touches) => {
    const found = gapsOf(refuse(snapshot, { source, scope }))([source], { ...NOWHERE, ...dependencies });
    expect(found.map((unit) => unit.scope)).toEqual(touches ? [scope] : []);
  });

  test("nobody who does not need its source", () => {
    expect(gapsOf(refuse(snapshot, { source: "members", scope: own }))(["repositories"], NOWHERE)).toEqual(
      [],
    );
  });

  test.each<[string, SourceId, Partial<Dependencies>]>([
    ["acme", "members", {}],
    ["ledger-export", "deploy-keys", { repositories: [7] }],
    ["ledger-export/production", "environment-secrets", { environmentsOf: [7] }],
  ])("%s where nobody asked", (name, source, dependencies) => {
    const units = snapshot.units.filter((unit) => unit.source !== source || unit.name !== name);
    const found = gapsOf({ ...snapshot, units })([source], { ...NOWHERE, ...dependencies });
    expect(found.map((unit) => [unit.name, unit.state])).toEqual([[name, "not-attempted"]]);
  });

  test("by each part that a source reads on its own, and not by one of them for all", () => {
    const parts = ["acme/actions-permissions", "acme/workflow-token"];
    const units = [
      ...snapshot.units.filter(({ source }) => source !== "organization-actions"),
      ...parts.map((name) => aUnit("organization-actions", own, { name, state: "denied", reason: REFUSED })),
    ];
    const found = gapsOf({ ...snapshot, units })(["organization-actions"], NOWHERE);
    expect(found.map(({ name }) => name)).toEqual(parts);
  });

  test("nobody when the feature is off", () => {
    const off = snapshot.units.map((unit) => ({
      ...unit,
      state: "not-applicable" as const,
      reason: { reason: "none-there" as const, with: {} },
    }));
    expect(gapsOf({ ...snapshot, units: off })(["environments"], { ...NOWHERE, repositories: [7] })).toEqual(
      [],
    );
  });
});

describe("the sentence for gaps", () => {
  const unit = (changes: Parameters<typeof aUnit>[2], scope: Scope = own) => aUnit("members", scope, changes);

  test.each([
    [
      "that there is no reason where none was recorded",
      unit({ state: "error" }),
      0,
      "Members of the organisation «acme» could not be read: no reason was recorded.",
    ],
    [
      "the reason and what would make it readable",
      unit({ reason: REFUSED, remedy: { reason: "install-on-all", with: {} } }),
      0,
      "Members of the organisation «acme» could not be read: GitHub refused the question (403). Install the App on all repositories of the organisation.",
    ],
    [
      "the number of the others",
      unit({ reason: REFUSED }),
      1,
      "Members of the organisation «acme» (and 1 more unit) could not be read: GitHub refused the question (403).",
    ],
    [
      "one line, whatever the name holds",
      unit({ name: "a\n::error::b", reason: { reason: "access-blocked", with: { block: "x\ny" } } }),
      0,
      "Members of the organisation «a\\n::error::b» could not be read: GitHub blocked access to it («x\\ny»).",
    ],
    [
      "what a secret reaches",
      unit({ name: "A", reason: REFUSED }, { of: "secret", secret: "A" }),
      0,
      "Repositories that the secret «A» reaches could not be read: GitHub refused the question (403).",
    ],
  ])("%s", (_what, one, others, sentence) =>
    expect(limitationSentence(notReadReason(one, others)).en).toBe(sentence),
  );
});
