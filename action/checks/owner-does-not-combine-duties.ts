import { groupBy } from "../../model/group-by.ts";
import type { Governance } from "../../model/governance.ts";
import type { IdentityKind } from "../../model/identity.ts";
import type { Selector } from "../../model/ownership.ts";
import type { SourceId } from "../../model/unit.ts";
import type { ObservedIdentity } from "../../model/snapshot.ts";
import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { listed } from "../../model/reasons/names.ts";
import { ownerDoesNotCombineDuties as words } from "../../model/reasons/owner-does-not-combine-duties.ts";
import { defineCheck } from "./check.ts";
import type { Context, CheckResult } from "../queries/context.ts";
import { dutiesOf, isCapableOf, isTold, neverHas } from "../identities/ask.ts";
import { sourcesListing } from "../identities/listed-by.ts";
import { DUTIES } from "../../model/reasons/duties.ts";
import { type Duties, type Pair, PAIRS } from "../queries/duties.ts";
import { financialRepositoriesOf } from "../identities/ask.ts";
import { type Holding, holdingsOf } from "../identities/holdings.ts";
import { lookUp } from "../queries/look-up.ts";
import { holdersOf } from "../queries/people.ts";
import { isFinancial } from "../queries/systems.ts";

const isCapable = (kind: IdentityKind): boolean => DUTIES.some((duty) => isCapableOf(kind, duty));

/**
 * Two identities of one person are one pair of hands. Asked in the repositories of financial systems only, of
 * everyone through whom an identity acts: its owner, its steward, and whoever created it. Keys and tokens act on
 * GitHub, while what a secret holds acts wherever that was issued, so the one is never added to the other.
 */
export const ownerDoesNotCombineDuties = defineCheck({
  words,
  controls: ["SOD-01"],
  appliesTo: "identity",
  needs: sourcesListing(isCapable),
  // Who holds an unseen secret is known from a statement alone: where none could be about its kind, it is nobody's.
  needsGiven: (governance) => needsOf(governance),
  suggests: "escalate",
  parameters: [],
  reach: (identity, snapshot, governance) =>
    (financialRepositoriesOf(identity, snapshot, governance) ?? []).flatMap(
      (name) => lookUp(snapshot).repositoryNamed(name)?.id ?? [],
    ),
  exempt: (identity, governance) => {
    if (identity.repository !== null && !isFinancial(identity.repository.name, governance)) return ELSEWHERE;
    return DUTIES.every((duty) => neverHas(identity, duty)) ? HARMLESS : null;
  },
  assess: (identity, context): CheckResult<Why> => {
    const { snapshot, governance, ownership } = context;
    const duties = dutiesOf(identity, ownership);
    const repositories = financialRepositoriesOf(identity, snapshot, governance);
    if (duties === null) return { outcome: "not-applicable", reason: "credential-not-stated", with: {} };
    if (repositories === null) return { outcome: "unknown", reason: "repositories-not-read", with: {} };
    if (repositories.length === 0) return { outcome: "not-applicable", ...ELSEWHERE };
    if (duties.size === 0) return { outcome: "not-applicable", ...HARMLESS };
    return together(identity, { duties, repositories }, context);
  },
});

/** A memo, not state: the same statements give the same sources. */
const given = new WeakMap<Governance, readonly SourceId[]>();

function needsOf(governance: Governance): readonly SourceId[] {
  const known = given.get(governance) ?? sourcesListing((kind) => mayBeHeld(kind, governance));
  given.set(governance, known);
  return known;
}

const mayBeHeld = (kind: IdentityKind, { statements }: Governance): boolean =>
  isCapable(kind) &&
  (isTold(kind, "creator") ||
    isTold(kind, "permissions") ||
    statements.some(({ data }) => isAbout(data.selector, kind)));

const isAbout = ({ kind, uid }: Selector, asked: IdentityKind): boolean =>
  (kind === undefined || kind === asked) && (uid === undefined || uid.startsWith(`github:${asked}:`));

type Why = ReasonsOf<typeof words>;
const HARMLESS = { reason: "no-duty-to-keep-apart", with: {} } as const;
const ELSEWHERE = { reason: "no-financial-repository", with: {} } as const;

interface Known {
  duties: Duties;
  repositories: readonly string[];
}

function together(identity: ObservedIdentity, own: Known, context: Context): CheckResult<Why> {
  const people = holdersOf(identity, context.ownership);
  if (people.length === 0) return { outcome: "unknown", reason: "holder-unknown", with: {} };
  const holdings = holdingsOf(context);
  const isAlike = (other: ObservedIdentity) =>
    other.uid !== identity.uid && isTold(other.kind, "permissions") === isTold(identity.kind, "permissions");
  const others = (person: string) => (holdings.get(person) ?? []).filter((one) => isAlike(one.identity));
  const meetings = people.flatMap((person) =>
    others(person).flatMap((other) => {
      const shared = pairAcross(own, other);
      return shared === null ? [] : [{ person, other: named(other), ...shared }];
    }),
  );
  if (meetings.length > 0) {
    const groups = groupBy(meetings, ({ person, pair: [first, second] }) => `${person} ${first} ${second}`);
    const conflicts = [...groups.values()].flatMap(combined);
    return { outcome: "fail", reason: "duties-combined", with: { conflicts } };
  }
  const open = people.flatMap((person) =>
    others(person)
      .filter((other) => other.duties === null || other.repositories === null)
      .filter(({ repositories }) => repositories === null || meets(repositories, own.repositories))
      .map((other) => ({ person, other: named(other) })),
  );
  const [first] = open;
  return first === undefined
    ? { outcome: "pass", reason: "no-duties-combined", with: {} }
    : { outcome: "unknown", reason: "other-identity-not-known", with: first };
}

const named = ({ identity: { title, repository } }: Holding) => ({
  title,
  repository: repository?.name ?? null,
});

const meets = (some: readonly string[], others: readonly string[]) =>
  some.some((name) => others.includes(name));

/** Two identities of one person that together can do both of a pair. */
interface Meeting {
  person: string;
  other: ReturnType<typeof named>;
  pair: Pair;
  repositories: readonly string[];
}

/** One person and one pair of duties, with every other identity that gives the second half. */
function combined(meetings: readonly Meeting[]) {
  const [meeting] = meetings;
  if (meeting === undefined) return [];
  const {
    person,
    pair: [first, second],
  } = meeting;
  const { names, more } = listed(meetings.map(({ other }) => other.title));
  const others = meetings.slice(0, names.length).map(({ other }) => other);
  const repositories = listed([...new Set(meetings.flatMap((one) => one.repositories))].sort());
  return [{ person, others, more, first, second, repositories }];
}

/** What two identities can do together where both count, one a half and the other the other half; null for nothing. */
function pairAcross(
  own: Known,
  { duties, repositories }: Holding,
): Pick<Meeting, "pair" | "repositories"> | null {
  if (duties === null || repositories === null) return null;
  const common = own.repositories.filter((name) => repositories.includes(name));
  const pair = Object.values(PAIRS).find(
    ([one, other]) =>
      (own.duties.has(one) && duties.has(other)) || (own.duties.has(other) && duties.has(one)),
  );
  return pair === undefined || common.length === 0 ? null : { pair, repositories: common };
}
