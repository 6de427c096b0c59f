import { expect, test } from "vitest";
import { aLedger, aLine, anIdentity, aReview } from "../criteria/examples/a-ledger.ts";
import { aGovernance } from "../criteria/examples/a-world.ts";
import { aPull } from "./examples/a-pull.ts";
import type { Account, LookedBackOn } from "./facts.ts";
import { neededBy } from "./needed.ts";
import { aLookBack as lookBack, LOOK_BACK as path } from "./examples/a-look-back.ts";

const ids = { sara: 1110, hana: 1101, dana: 1102, omar: 1106, ken: 1103, li: 1109 } as const;
const account = (login: keyof typeof ids): Account => ({ login, id: ids[login], type: "User" });

/** Hana owns the key, Dana keeps and made it, Omar decided that it goes; Li made it, too, as its lifecycle has it. */
const made = [{ event: "create" as const, at: "2026-01-01T00:00:00Z", by: "li", source: "github" as const }];
const ON: LookedBackOn = {
  identities: aLedger({ identities: [anIdentity(1, { lifecycle: made })] }).identities.map(
    ({ data }) => data,
  ),
  reviews: [aReview("acme-us", "sox", { lines: [aLine(1, { decision: "revoke" }), aLine(2)] }).data],
};

const needed = (
  sides: { before?: string | null; after?: string | null },
  {
    by = "sara",
    pushed = by,
    on = ON,
  }: { by?: keyof typeof ids; pushed?: keyof typeof ids; on?: LookedBackOn | null } = {},
) =>
  neededBy(
    "acme",
    aGovernance(),
    aPull({
      branch: "look-back",
      isOpenedByAction: false,
      author: account(by),
      lastPusher: { by: account(pushed) },
      changed: [{ path, before: sides.before ?? null, after: sides.after ?? null }],
      lookedBackOn: on,
    }),
    "2026-10-05",
  );
const faultsOf = (...given: Parameters<typeof needed>) =>
  needed(...given)?.faults.map(({ reason, with: data }) => ({ reason, ...data }));

const subject = "key 1";
test.each([
  ["owns", "hana", "owner"],
  ["keeps", "dana", "owner"],
  ["made", "li", "creator"],
  ["decided on", "omar", "decided"],
] as const)("a look-back is refused by somebody who %s what it is about, looking or writing", (_, by, as) => {
  const about = { id: "LBK-1", by, as, subject };
  expect(faultsOf({ after: lookBack(by) })).toEqual([{ reason: "looked-back-by-a-party", ...about }]);
  const wrote = [{ reason: "written-by-a-party", ...about }];
  expect(faultsOf({ after: lookBack() }, { by })).toEqual(wrote);
  expect(faultsOf({ after: lookBack() }, { pushed: by })).toEqual(wrote);
  expect(faultsOf({ before: lookBack() }, { by })).toEqual(wrote);
});

test.each([
  ["names no line of a review", { on: { ...ON, reviews: [] } }, "looks-back-on-no-line"],
  ["cannot be held against what base has", { on: null }, "not-readable"],
] as const)("one that %s is refused, since nobody knows whom it concerns", (_, given, reason) => {
  expect(faultsOf({ after: lookBack() }, given)?.map((one) => one.reason)).toEqual([reason]);
});

test("one that cannot be read is refused", () => {
  const faults = faultsOf({ before: lookBack(), after: lookBack("sara", "more: 1\n") });
  expect(faults).toEqual([{ reason: "not-readable", file: path }]);
});

test("whoever looked or is concerned may not approve it, and somebody else may", () => {
  const all = needed({ after: lookBack() });
  expect(all?.faults).toEqual([]);
  const [requirement] = all?.requirements ?? [];
  const barred = requirement?.barred.map(({ login, as }) => `${login} ${as}`) ?? [];
  expect([...new Set(barred)].sort()).toEqual([
    "dana creator",
    "dana owner",
    "hana owner",
    "li creator",
    "omar decided",
    "sara bound",
  ]);
});

test("what is known of whoever gave the other side of it stays", () => {
  const other = lookBack().replace("deploy-key:1", "deploy-key:2");
  const barred = needed({ before: lookBack(), after: other })?.requirements[0]?.barred ?? [];
  expect(new Set(barred.filter(({ as }) => as === "decided").map((one) => one.subject))).toEqual(
    new Set(["key 1", "key 2"]),
  );
});
