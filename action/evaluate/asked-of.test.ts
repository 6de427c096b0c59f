import { expect, test } from "vitest";
import { IDENTITY_KINDS } from "../../model/identity.ts";
import { matrixOf } from "../../model/reasons/asked-of.ts";
import { questions } from "../../model/identities/questions.ts";
import { untoldOf, whyNotAsked } from "../../model/reasons/why-not-asked.ts";
import { aGovernance } from "../checks/examples/a-context.ts";
import { aLedger } from "../checks/examples/a-ledger.ts";
import { anApp } from "../checks/examples/an-app.ts";
import { aRegistry } from "../checks/examples/a-registry.ts";
import { anAuthorisedToken } from "../checks/examples/an-authorised-credential.ts";
import { aMachineUser } from "../checks/examples/a-machine-user.ts";
import { aKey, anOwnSecret, aSecret, aSnapshot, aToken } from "../checks/examples/a-snapshot.ts";
import { aRunner } from "../checks/examples/a-runner.ts";
import { aWebhook } from "../checks/examples/a-webhook.ts";
import { aFurtherSecret, aVariable } from "../checks/examples/stored.ts";
import { anAgent } from "../checks/examples/an-agent.ts";
import { checks } from "../checks/index.ts";
import { evaluate } from "./evaluate.ts";

const identities = [
  aKey(),
  aSecret(),
  anOwnSecret("OWN"),
  aToken(),
  anApp(),
  anAuthorisedToken(),
  aRegistry(),
  aWebhook(),
  aRunner(),
  aFurtherSecret("agents-secret"),
  aFurtherSecret("codespaces-secret"),
  aFurtherSecret("dependabot-secret"),
  aVariable(),
  aMachineUser(),
  anAgent(),
];
const evaluated = evaluate({
  checks,
  snapshot: aSnapshot({ identities }),
  governance: aGovernance(),
  ledger: aLedger(),
  today: "2026-01-31",
});
const askedOf = (uid: string) =>
  evaluated.find((one) => one.uid === uid)?.assessments.map(({ check }) => check) ?? [];

test("there is an identity of every kind to ask", () => {
  expect([...new Set(identities.map(({ kind }) => kind))].sort()).toEqual([...IDENTITY_KINDS].sort());
});

test("every check stands in the table once", () => {
  expect(questions.map(({ check }) => check)).toEqual(checks.map(({ id }) => id).sort());
});

test.each(identities.map((one) => [one.uid, one] as const))(
  "of %s a scan asks what the table says, and nothing else",
  (uid, { kind }) => {
    const table = questions.filter((question) => whyNotAsked(question, kind) === null);
    expect(table.map(({ check }) => check)).toEqual(askedOf(uid).toSorted());
    expect(table.length).toBeGreaterThan(5);
  },
);

test.each(questions.map((question) => [question.check, question] as const))(
  "%s says in both languages why a kind is not asked",
  (_check, question) => {
    for (const kind of IDENTITY_KINDS) {
      const why = whyNotAsked(question, kind);
      expect(why === null || (why.en.endsWith(".") && why.ja.endsWith("。"))).toBe(true);
    }
  },
);

test("what GitHub does not tell, what a kind cannot do and another kind are told apart", () => {
  const why = (check: string, kind: (typeof IDENTITY_KINDS)[number]) => {
    const question = questions.find((one) => one.check === check);
    return question === undefined ? undefined : whyNotAsked(question, kind)?.en;
  };
  expect([
    why("creator-is-still-a-member", "actions-secret"),
    why("permissions-match-approval", "actions-secret"),
    why("identity-cannot-change-rules-and-push", "deploy-key"),
    why("deploy-key-is-read-only", "fine-grained-token"),
    why("two-factor-is-required", "deploy-key"),
    why("referenced-secret-exists", "actions-secret"),
  ]).toEqual([
    "GitHub does not record who stored an Actions secret.",
    "GitHub does not show what one of this kind may do.",
    "A deploy key can never change the rules.",
    "Deploy keys only.",
    "It is about the organisation.",
    "It is about repositories.",
  ]);
});

test("a number in the table leads to its sentence, and one sentence has one number", () => {
  const { rows, notes } = matrixOf(questions);
  expect(new Set(notes.map(({ en }) => en)).size).toBe(notes.length);
  for (const { check, cells } of rows)
    for (const { kind, note } of cells) {
      const question = questions.find((one) => one.check === check);
      expect(note === null ? null : notes[note - 1]).toEqual(question && whyNotAsked(question, kind));
    }
});

test("what GitHub never tells of a kind is said of those it does not tell it of, and of no other", () => {
  expect(untoldOf("fine-grained-token")).toEqual([]);
  expect(untoldOf("deploy-key").map(({ en }) => en)).toEqual(["A deploy key does not expire on GitHub."]);
  expect(untoldOf("actions-secret")).toHaveLength(4);
});
