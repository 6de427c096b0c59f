import { expect, test } from "vitest";
import { readDocument } from "../../model/document.ts";
import { isValidSignOff, SignOff } from "../../model/sign-off.ts";
import { aMerge, anApproval, aPull, aRequirement, DANA, ENTITIES, KEN } from "./examples/a-pull.ts";
import type { Approval, Requirement } from "./facts.ts";
import type { Needed } from "./needed.ts";
import { recordsOf } from "./record.ts";

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

function recorded(needed: Needed, approval: Partial<Approval>): SignOff {
  const pull = { ...aPull(), approvals: [anApproval(approval)], merged: aMerge() };
  const records = recordsOf({
    organization: "acme",
    needed,
    pull,
    governance: { entities: ENTITIES },
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
