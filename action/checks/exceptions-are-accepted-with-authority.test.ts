import { expect, test } from "vitest";
import { exemptionInWords, inWords } from "./examples/in-words.ts";
import type { NamedApproval } from "../../model/approvals.ts";
import type { Exception } from "../../model/exception.ts";
import { namedIn } from "../queries/named-approvals.ts";
import { aContext, aGovernance } from "./examples/a-context.ts";
import { anEntity, anException } from "./examples/a-register.ts";
import { knowing, seenIn } from "./examples/an-approval.ts";
import { anOrganization } from "./examples/a-snapshot.ts";
import { exceptionsAreAcceptedWithAuthority as check } from "./exceptions-are-accepted-with-authority.ts";

const organization = { ...anOrganization() };
const stating = (all: Partial<Exception>[], entities = [anEntity()]) =>
  aGovernance({ exceptions: all.map((one) => anException(one)), entities });
const assess = (...all: Partial<Exception>[]) => assessSeen(all);
/** Where every acceptance was looked for and seen, unless changed. */
const assessSeen = (all: readonly Partial<Exception>[], changes: Partial<NamedApproval> = {}) => {
  const governance = stating([...all]);
  const pipeline = knowing(seenIn(namedIn(governance), changes));
  return inWords(check, check.assess(organization, aContext({ governance, pipeline })));
};
const by = (login: string, at = "2026-01-01") => ({ by: login, at, until: "2026-01-31", reference: null });
const financial = { financial_path: ["general-ledger"] };

test("knows nothing while no entity keeps a roster", () => {
  expect(inWords(check, check.assess(organization, aContext({ governance: stating([{}], []) })))).toEqual({
    outcome: "unknown",
    sentence: "No entity keeps a roster, so it is not known who has authority.",
  });
});

test.each([
  [
    "by whoever asked",
    { accepted: by("Maria"), requested_by: "maria" },
    "was accepted by «Maria», who had asked for it",
  ],
  [
    "by a stranger",
    { accepted: by("tomas") },
    "was accepted by «tomas», who held no role on 2026-01-01 that may do so",
  ],
  [
    "by a role that may not",
    { accepted: by("omar") },
    "was accepted by «omar», who held no role on 2026-01-01 that may do so",
  ],
  [
    "before the role began",
    { accepted: by("maria", "2024-12-31") },
    "was accepted by «maria», who held no role on 2024-12-31 that may do so",
  ],
  ["on a financial path by one role", financial, "is on a financial path, and no second role accepted it"],
  [
    "on a financial path twice by one person",
    { ...financial, co_accepted: by("maria") },
    "is on a financial path, and «maria» alone accepted it",
  ],
  [
    "on a financial path, too, by a role that may not",
    { ...financial, co_accepted: by("priya") },
    "was accepted by «priya», who held no role on 2026-01-01 that may do so",
  ],
  [
    "on a financial path, too, by whoever asked",
    { ...financial, co_accepted: by("noah"), requested_by: "noah" },
    "was accepted by «noah», who had asked for it",
  ],
])("fails for one accepted %s", (_how, changes, why) => {
  expect(assess(changes)).toEqual({ outcome: "fail", sentence: `EXC-1 ${why}.` });
});

test("names every one that is wrong, by its number", () => {
  const wrong = ["EXC-10", "EXC-9"].map((exception) => ({ exception, accepted: by("omar") }));
  const why = "was accepted by «omar», who held no role on 2026-01-01 that may do so";
  expect(assess(...wrong, {}).sentence).toBe(`EXC-9 ${why}; EXC-10 ${why}.`);
});

test.each([
  [
    "what no pull request brought in",
    { found: "no-pull-request", pull_request: null },
    "that reached base without a pull request",
  ],
  [
    "what was approved later than it says",
    { submitted: "2026-01-02T00:00:00Z" },
    "pull request 7, which brought that in, was approved on 2026-01-02, after that",
  ],
] as const)("only states %s", (_what, changes, why) => {
  expect(assessSeen([{}], changes)).toEqual({
    outcome: "stated",
    sentence: `EXC-1 says that «maria» accepted it on 2026-01-01, but ${why}.`,
  });
});

test("names every acceptance that nobody saw, and a fail outweighs them", () => {
  const two = stating([{ exception: "EXC-10" }, { exception: "EXC-9" }]);
  expect(inWords(check, check.assess(organization, aContext({ governance: two }))).sentence).toBe(
    "EXC-9 says that «maria» accepted it on 2026-01-01, but no pull request was looked for that shows it; EXC-10 says that «maria» accepted it on 2026-01-01, but no pull request was looked for that shows it.",
  );
  const wrong = stating([{ exception: "EXC-10" }, { exception: "EXC-9", accepted: by("omar") }]);
  expect(check.assess(organization, aContext({ governance: wrong })).outcome).toBe("fail");
});

test.each([
  ["by the controller", {}],
  ["by the security lead", { accepted: by("priya") }],
  ["on a financial path by two roles", { ...financial, accepted: by("priya"), co_accepted: by("maria") }],
])("passes for one accepted %s", (_how, changes) => {
  expect(assess(changes)).toEqual({
    outcome: "pass",
    sentence: "Every open exception was accepted with authority.",
  });
});

test.each([
  ["none", []],
  ["one that is only asked for", [{ accepted: null }]],
  [
    "one that is closed",
    [{ accepted: by("omar"), closed: { at: "2026-01-10", by: "maria", evidence: "Done." } }],
  ],
])("does not arise with %s", (_which, all) => {
  expect(exemptionInWords(check, check.exempt?.(organization, stating(all)))).toBe("No exception is open.");
});
