import { expect, test } from "vitest";
import { readDocument } from "../../model/document.ts";
import { isValidSignOff, SignOff } from "../../model/sign-off.ts";
import { aMerge, anApproval, aPull, aRequirement, DANA, ENTITIES, KEN } from "./examples/a-pull.ts";
import type { Approval, Requirement } from "./facts.ts";
import type { Needed } from "./needed.ts";
import { recordsOf, signOffBody } from "./record.ts";

const FILES = ["controls/exceptions/EXC-1.md", "controls/systems/ledger.md"];
const [EXCEPTION = "", SYSTEM = ""] = FILES;
const scope = { what: "review", entity: "acme-us", regime: "sox" } as const;
const other = aRequirement({ what: "other", roles: [], entity: null, files: [SYSTEM] });
const exception = aRequirement({ what: "exception", entity: null, files: [EXCEPTION] });

const neededFor = (covers: Needed["covers"], requirements: readonly Requirement[]): Needed => ({
  covers,
  period: "2026-Q3",
  due: "2026-10-04",
  zone: "Asia/Tokyo",
  language: "en",
  requirements,
  faults: [],
  rosterChanges: [],
});

function recorded(needed: Needed, approval: Partial<Approval>, entities = ENTITIES): SignOff {
  const pull = { ...aPull(), approvals: [anApproval(approval)], merged: aMerge() };
  const records = recordsOf({
    organization: "acme",
    needed,
    pull,
    governance: { entities },
    at: "2026-10-05T03:00:05Z",
  });
  const [[path, text] = ["", ""]] = records;
  const reading = readDocument(SignOff, path, text);
  if (!reading.ok) throw new Error("the record cannot be read");
  return reading.data;
}

test.each([
  [
    "decided on a line",
    aRequirement({
      barred: [{ login: "dana", as: "decided", subject: "a key" }],
      roles: ["control-operator"],
    }),
    DANA,
  ],
  ["is of another entity", aRequirement(), KEN],
])("whoever %s approves the documents beside a review, and not the review", (_, review, by) => {
  const signOff = recorded(neededFor(scope, [review, other]), { by });
  expect(signOff.covers).toEqual(scope);
  expect(isValidSignOff(signOff)).toBe(false);
});

test.each([
  ["the role that may accept an exception", undefined, FILES],
  ["anybody else on a roster", { by: DANA }, [SYSTEM]],
])("an approval by %s covers the documents it may be given for", (_, over, files) => {
  const signOff = recorded(neededFor({ what: "controls", files: FILES }, [exception, other]), over ?? {});
  expect(isValidSignOff(signOff)).toBe(true);
  expect(signOff.covers).toEqual({ what: "controls", files });
});

test.each([
  ["on its last day in Tokyo", "2026-10-04T14:59:59Z", "on-time"],
  ["a day late in Tokyo", "2026-10-04T15:00:00Z", "late"],
])("an approval that comes %s counts and is recorded as %s", (_, submitted, timely) => {
  const signOff = recorded(neededFor(scope, [aRequirement()]), { submitted });
  expect(isValidSignOff(signOff)).toBe(true);
  expect(signOff.timely).toBe(timely);
});

/** Maria on the rosters of two entities, and in two roles of one. */
const SEVERAL = ENTITIES.map((one) => {
  const [own] = ENTITIES[0]?.data.roster ?? [];
  const more = own === undefined ? [] : one.data.entity === "acme-us" ? [{ ...own, role: "cfo" }] : [own];
  return { ...one, data: { ...one.data, roster: [...one.data.roster, ...more] } };
});
const byMaria = { entitiesThen: SEVERAL };
const controllerOf = (entity: string) => ({ role: "controller", entity });

test.each([
  [
    "a review of one entity by its own roster alone",
    neededFor(scope, [aRequirement({ entity: "acme-us" })]),
    [controllerOf("acme-us")],
  ],
  [
    "a review of the other by that one's",
    neededFor({ ...scope, entity: "acme-jp" }, [aRequirement({ entity: "acme-jp" })]),
    [controllerOf("acme-jp")],
  ],
  [
    "a review that asks two roles in both",
    neededFor(scope, [aRequirement({ entity: "acme-us" }), aRequirement({ roles: ["cfo"] })]),
    [{ role: "cfo", entity: "acme-us" }, controllerOf("acme-us")],
  ],
  [
    "what no single entity signs by every roster that gives the role",
    neededFor({ what: "evidence" }, [aRequirement({ what: "evidence", entity: null })]),
    [controllerOf("acme-jp"), controllerOf("acme-us")],
  ],
])(
  "whoever stands on several rosters signs %s, and the record and its page say so",
  (_, needed, expected) => {
    const signOff = recorded(needed, byMaria, SEVERAL);
    expect(isValidSignOff(signOff)).toBe(true);
    expect(signOff.counts_for).toEqual(expected);
    for (const { entity } of expected)
      expect(signOffBody(signOff, "en")).toContain(`controller of \`${entity}\``);
  },
);

test("what does not count counts for no role, on whatever rosters somebody stands", () => {
  const needed = neededFor(scope, [aRequirement({ entity: "acme-us" })]);
  const signOff = recorded(needed, { ...byMaria, state: "dismissed" }, SEVERAL);
  expect(signOff.counts_for).toEqual([]);
  expect(signOffBody(signOff, "en")).not.toContain("It counts for");
});
