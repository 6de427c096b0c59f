import { expect, test } from "vitest";
import { exemptionInWords, inWords } from "./examples/in-words.ts";
import type { Deficiency } from "../../model/deficiency.ts";
import { aContext, aGovernance } from "./examples/a-context.ts";
import { aDeficiency } from "./examples/a-register.ts";
import { anOrganization } from "./examples/a-snapshot.ts";
import { deficienciesHaveCauseOwnerAndDate as check } from "./deficiencies-have-cause-owner-and-date.ts";

const assess = (today: string, ...all: Partial<Deficiency>[]) =>
  inWords(
    check,
    check.assess(
      anOrganization(),
      aContext({ governance: aGovernance({ deficiencies: all.map((one) => aDeficiency(one)) }), today }),
    ),
  );
const proposed = { state: "proposed", root_cause: null, owner: null, due: null } as const;

test.each([
  ["cause", { root_cause: null }],
  ["owner", { owner: null }],
  ["due date", { due: null }],
  ["cause, owner, due date", { root_cause: null, owner: null, due: null }],
])("fails at once for an open one without %s", (what, changes) => {
  expect(assess("2026-01-05", changes)).toEqual({
    outcome: "fail",
    sentence: `DEF-1 was found on 2026-01-05 and lacks: ${what}.`,
  });
});

// Found on Monday 5 January; five business days later is Monday 12 January.
test("fails for a proposal from the day after five business days, and names each", () => {
  expect(assess("2026-01-13", proposed, { ...proposed, deficiency: "DEF-2" })).toEqual({
    outcome: "fail",
    sentence:
      "DEF-1 was found on 2026-01-05 and lacks: cause, owner, due date; DEF-2 was found on 2026-01-05 and lacks: cause, owner, due date.",
    since: "2026-01-13",
  });
  expect(assess("2026-01-12", proposed).outcome).toBe("pass");
});

test("a proposal waits from the day it was made, however long before that a scan had shown it", () => {
  const late = { ...proposed, proposed_on: "2026-10-06" };
  expect(assess("2026-10-13", late).outcome).toBe("pass");
  expect(assess("2026-10-14", late)).toMatchObject({ outcome: "fail", since: "2026-10-14" });
});

test("passes for one that names all three", () => {
  expect(assess("2026-03-01", {})).toEqual({
    outcome: "pass",
    sentence: "Every open deficiency names cause, owner and date, or there is still time.",
  });
});

test("does not arise when none is open", () => {
  const closed = aGovernance({ deficiencies: [aDeficiency({ state: "closed" })] });
  expect(exemptionInWords(check, check.exempt?.(anOrganization(), closed))).toBe("No deficiency is open.");
});
