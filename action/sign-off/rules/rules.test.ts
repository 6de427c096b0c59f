import { describe, expect, test } from "vitest";
import { clauseOf } from "../../../model/reasons/register.ts";
import { signOffReasons } from "../../../model/reasons/sign-off.ts";
import { SIGN_OFF_RULES } from "../../../model/sign-off.ts";
import {
  aCase,
  aMerge,
  anApproval,
  aPull,
  aRequirement,
  BOT,
  GONE,
  KEN,
  LATER,
  MARIA,
  OLDER,
  STRANGER,
  DANA,
} from "../examples/a-pull.ts";
import type { Barred } from "../facts.ts";
import { MERGES } from "../examples/merges.ts";
import { type Row, SENTENCES } from "../examples/sentences.ts";
import { counts, ruledOn } from "./index.ts";

const barred = (as: Barred["as"]) =>
  aRequirement({ barred: [{ login: "Maria", as, subject: "nightly export" }] });

const rows: Row[] = [
  ...SENTENCES,
  ...MERGES,
  [
    "was dismissed",
    "approval-stands",
    "broken",
    "was-dismissed",
    { approval: anApproval({ state: "dismissed" }) },
  ],
  [
    "was taken back",
    "approval-stands",
    "broken",
    "was-withdrawn",
    { approval: anApproval({ withdrawn: true }) },
  ],
  [
    "is of an older head",
    "approved-the-head",
    "broken",
    "approved-older-head",
    { approval: anApproval({ commit: OLDER }) },
  ],
  [
    "is of a head that GitHub lost",
    "approved-the-head",
    "unknown",
    "not-read",
    { approval: anApproval({ commit: null }) },
  ],
  [
    "came after the merge",
    "in-time",
    "broken",
    "after-the-merge",
    { approval: anApproval({ submitted: "2026-10-05T03:00:01Z" }) },
  ],
  [
    "is by a bot, although a roster names it",
    "is-a-person",
    "broken",
    "not-a-person",
    {
      approval: anApproval({ by: BOT }),
      pull: aPull({ author: DANA, lastPusher: { by: DANA }, merged: aMerge() }),
    },
  ],
  [
    "is by an account that is gone",
    "is-a-person",
    "unknown",
    "not-told-from-a-bot",
    { approval: anApproval({ by: null }) },
  ],
  [
    "is by an account of another kind",
    "is-a-person",
    "unknown",
    "not-told-from-a-bot",
    { approval: anApproval({ by: { ...MARIA, type: "Mannequin" } }) },
  ],
  [
    "is by the author",
    "is-not-the-author",
    "broken",
    "is-the-author",
    { pull: aPull({ author: MARIA, merged: aMerge() }) },
  ],
  [
    "is by an author that is not known",
    "is-not-the-author",
    "unknown",
    "not-read",
    { pull: aPull({ author: null, merged: aMerge() }) },
  ],
  [
    "is by the last pusher",
    "is-not-the-last-pusher",
    "broken",
    "pushed-last",
    { pull: aPull({ lastPusher: { by: MARIA }, merged: aMerge() }) },
  ],
  [
    "is of a push by nobody knows whom",
    "is-not-the-last-pusher",
    "unknown",
    "not-read",
    { pull: aPull({ lastPusher: null, merged: aMerge() }) },
  ],
  ["is by an owner", "is-not-an-owner", "broken", "owns", { requirement: barred("owner") }],
  ["is by the creator", "is-not-a-creator", "broken", "created", { requirement: barred("creator") }],
  [
    "is by an owner who was renamed since",
    "is-not-an-owner",
    "broken",
    "owns",
    { approval: anApproval({ by: { ...MARIA, login: "maria-alvarez" } }), requirement: barred("owner") },
  ],
  [
    "is by a creator who was renamed since",
    "is-not-a-creator",
    "broken",
    "created",
    { approval: anApproval({ by: { ...MARIA, login: "maria-alvarez" } }), requirement: barred("creator") },
  ],
  [
    "is by who decided on a line",
    "is-not-a-decider",
    "broken",
    "decided-on",
    { requirement: barred("decided") },
  ],
  [
    "is by who decided under a login that no roster has any more",
    "is-not-a-decider",
    "broken",
    "decided-on",
    {
      requirement: aRequirement({
        barred: [{ login: "mary", id: MARIA.id, as: "decided", subject: "a key" }],
      }),
    },
  ],
  ["is by who asked for it", "is-not-bound", "broken", "requested", { requirement: barred("requester") }],
  ["is by who is bound by it", "is-not-bound", "broken", "is-bound", { requirement: barred("bound") }],
  [
    "is by somebody on no roster",
    "on-the-roster",
    "broken",
    "not-on-the-roster",
    { approval: anApproval({ by: STRANGER }), requirement: aRequirement({ roles: [], entity: null }) },
  ],
  [
    "is by the login of somebody on the roster under another id",
    "on-the-roster",
    "broken",
    "not-on-the-roster",
    {
      approval: anApproval({ by: { ...MARIA, id: 77 } }),
      requirement: aRequirement({ roles: [], entity: null }),
    },
  ],
  [
    "is by somebody who has left the roster",
    "in-force-on-the-roster",
    "broken",
    "not-in-force",
    { approval: anApproval({ by: GONE }), requirement: aRequirement({ roles: [] }) },
  ],
  [
    "is by somebody who is not yet on the roster",
    "in-force-on-the-roster",
    "broken",
    "not-in-force",
    { approval: anApproval({ by: LATER }), requirement: aRequirement({ roles: [] }) },
  ],
  [
    "is by somebody whom a roster of base did not have yet",
    "in-force-on-the-roster",
    "broken",
    "entered-later",
    { approval: anApproval({ entitiesThen: [] }) },
  ],
  [
    "was given while nobody knows who was on a roster",
    "in-force-on-the-roster",
    "unknown",
    "rosters-not-read",
    { approval: anApproval({ entitiesThen: null }) },
  ],
  [
    "is by somebody of another entity",
    "of-the-entity",
    "broken",
    "of-another-entity",
    { approval: anApproval({ by: KEN }), requirement: aRequirement({ roles: [] }) },
  ],
  [
    "is by somebody in another role",
    "holds-the-role",
    "broken",
    "holds-another-role",
    { approval: anApproval({ by: DANA }) },
  ],
  [
    "is of what nobody had the authority for",
    "stated-with-authority",
    "broken",
    "decided-without-role",
    { faults: [{ reason: "decided-without-role", with: { id: "DEF-1", by: "li", day: "2026-10-01" } }] },
  ],
  [
    "is of a pull request that changes the roster",
    "roster-unchanged",
    "broken",
    "roster-changed",
    { rosterChanges: ["controls/entities/acme-us.md"] },
  ],
];

/** Rules that somebody on no roster of the entity breaks, too. */
const ALSO: readonly string[] = ["on-the-roster", "holds-the-role"];

describe("an approval that", () => {
  test.each(rows)("%s does not count, by %s", (_what, rule, result, reason, over) => {
    const ruled = ruledOn(aCase(over));
    expect(counts(ruled)).toBe(false);
    const others = ruled.filter((one) => one.result === "broken" && one.rule !== rule);
    expect(others.filter((one) => !ALSO.includes(one.rule))).toEqual([]);
    const open = ruled.filter((one) => one.rule === rule);
    expect(open.map((one) => [one.result, one.reason])).toEqual([[result, reason]]);
    const [first] = open;
    if (first === undefined) throw new Error("the rule said nothing");
    expect(clauseOf(first, signOffReasons).ja).toMatch(/。$/u);
  });
});

test("every rule has a case that breaks it", () => {
  expect(new Set(rows.map(([, rule]) => rule))).toEqual(new Set(SIGN_OFF_RULES));
});
