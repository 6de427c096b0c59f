import { expect, test } from "vitest";
import { askIdentity } from "../evaluate/question.ts";
import { exemptionInWords, inWords } from "./examples/in-words.ts";
import { Configuration } from "../../model/configuration.ts";
import { aContext, aGovernance, ownedBy } from "./examples/a-context.ts";
import { anEntity } from "./examples/a-register.ts";
import { aKey, aSecret, aToken, aTokenThatMay } from "./examples/a-snapshot.ts";
import { anAuthorisedToken } from "./examples/an-authorised-credential.ts";
import { evidenceWriterDoesNotReview as check } from "./evidence-writer-does-not-review.ts";
import { UNKNOWN_PIPELINE } from "../queries/pipeline.ts";

const configuration = Configuration.parse({
  organizations: [{ login: "acme", reviewers: ["control-operator", "controller"] }],
});
const governance = aGovernance({ configuration, entities: [anEntity()] });
const at = (owner: string, name: string) => ({ ...UNKNOWN_PIPELINE, governance: { owner, name } });
const pipeline = at("Acme", "Governance");
const writes = (owner: string, changes = {}) =>
  aTokenThatMay({ contents: "write" }, {}, { facts: { owner, repositories: ["governance"], ...changes } });
const context = aContext({ governance, pipeline });

test.each([
  ["where the evidence is", writes("omar"), aContext({ governance })],
  ["what the token reaches", writes("omar", { repositories: null }), context],
  [
    "who holds it",
    aKey({ read_only: false, added_by: null }, { repository: { id: 9, name: "governance" } }),
    context,
  ],
])("knows nothing without knowing %s", (_what, identity, given) => {
  expect(inWords(check, check.assess(identity, given)).outcome).toBe("unknown");
});

test("fails for a reviewer's token that can push to the evidence", () => {
  expect(inWords(check, check.assess(writes("Omar"), context))).toEqual({
    outcome: "fail",
    sentence: "It can write to «Governance», and «omar» holds it and reviews what is there.",
  });
});

test("fails for a key of the evidence whose steward reviews, and where nobody is asked for anyone on a roster", () => {
  const key = aKey({ read_only: false }, { repository: { id: 9, name: "governance" } });
  const ownership = ownedBy({ technical_steward: "maria" });
  expect(inWords(check, check.assess(key, { ...context, ownership })).outcome).toBe("fail");
  const unasked = aGovernance({ entities: [anEntity()] });
  expect(inWords(check, check.assess(key, aContext({ governance: unasked, pipeline }))).outcome).toBe("fail");
});

test("passes for a writer that no reviewer holds", () => {
  expect(inWords(check, check.assess(writes("dana"), context))).toEqual({
    outcome: "pass",
    sentence: "It can write to «Governance», and no reviewer holds it.",
  });
});

test.each([
  ["can write nothing", aToken({ owner: "omar", repositories: ["governance"] }), pipeline],
  ["does not reach it", writes("omar", { repositories: ["tools"] }), pipeline],
  ["cannot reach another organisation", writes("omar"), at("others", "governance")],
])("does not ask about what %s", (_what, identity, given) => {
  expect(inWords(check, check.assess(identity, aContext({ governance, pipeline: given }))).outcome).toBe(
    "not-applicable",
  );
});

test("does not arise for what only reads and for a secret", () => {
  expect(exemptionInWords(check, check.exempt?.(aKey(), governance))).toBe(
    "It can write no evidence: it can neither push, nor approve, nor change rules.",
  );
  expect(askIdentity(check, aSecret())).toBeNull();
  expect(exemptionInWords(check, check.exempt?.(writes("omar"), governance))).toBeNull();
});

test("knows nothing of a token of which GitHub does not show what it may do", () => {
  const token = anAuthorisedToken({ credential_type: "GitHub app token", scopes: [] });
  expect(inWords(check, check.assess(token, context))).toEqual({
    outcome: "unknown",
    sentence: "GitHub does not show what this one may do.",
  });
});
