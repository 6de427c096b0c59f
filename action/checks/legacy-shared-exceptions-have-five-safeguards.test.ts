import { expect, test } from "vitest";
import { exemptionInWords, inWords } from "./examples/in-words.ts";
import type { Exception } from "../../model/exception.ts";
import { aContext, aGovernance } from "./examples/a-context.ts";
import { anException } from "./examples/a-register.ts";
import { anOrganization } from "./examples/a-snapshot.ts";
import { legacySharedExceptionsHaveFiveSafeguards as check } from "./legacy-shared-exceptions-have-five-safeguards.ts";

type Safeguards = NonNullable<Exception["safeguards"]>;
const stating = (changes: Partial<Exception>) => aGovernance({ exceptions: [anException(changes)] });
const legacy = (changes: Partial<Safeguards> | null): Partial<Exception> => ({
  type: "legacy-shared",
  safeguards: changes && {
    vaulting: "In the vault.",
    network: "From two runners.",
    session_monitoring: "Each is recorded.",
    ticketed_use: "A ticket each time.",
    retirement: { plan: "One account each.", by: "2026-01-31" },
    ...changes,
  },
});
const assess = (changes: Partial<Safeguards> | null, today = "2026-01-31") =>
  inWords(check, check.assess(anOrganization(), aContext({ governance: stating(legacy(changes)), today })));

test.each([
  ["none of them", null, "EXC-1 states none of the five safeguards."],
  ["no vaulting", { vaulting: null }, "EXC-1 does not state: vaulting."],
  ["no network", { network: null }, "EXC-1 does not state: network."],
  ["no session monitoring", { session_monitoring: null }, "EXC-1 does not state: session monitoring."],
  ["no ticketed use", { ticketed_use: null }, "EXC-1 does not state: ticketed use."],
  ["no plan to retire it", { retirement: null }, "EXC-1 does not state: retirement."],
  ["two of them", { vaulting: null, retirement: null }, "EXC-1 does not state: vaulting, retirement."],
])("fails for %s", (_what, changes, sentence) => {
  expect(assess(changes)).toEqual({ outcome: "fail", sentence });
});

test("fails from the day after the account was to be retired", () => {
  expect(assess({}, "2026-02-01")).toEqual({
    outcome: "fail",
    sentence: "EXC-1 planned to retire the account by 2026-01-31 and is still open.",
    since: "2026-02-01",
  });
});

test("passes with all five, on the last day of the plan", () => {
  expect(assess({})).toEqual({
    outcome: "pass",
    sentence: "Every open exception for a shared legacy account states all five safeguards.",
  });
});

test("does not arise for an ordinary exception", () => {
  expect(exemptionInWords(check, check.exempt?.(anOrganization(), stating({})))).toBe(
    "No exception for a shared legacy account is open.",
  );
  expect(exemptionInWords(check, check.exempt?.(anOrganization(), stating(legacy({}))))).toBeNull();
});
