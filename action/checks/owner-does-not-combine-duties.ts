import { groupBy } from "../../model/group-by.ts";
import type { ObservedIdentity } from "../../model/snapshot.ts";
import { defineEnglishCheck } from "./check.ts";
import type { Context, Judgement } from "../queries/context.ts";
import { type Duties, dutiesOf, DUTY_WORDS, PAIRS } from "../queries/duties.ts";
import { financialPlacesOf } from "../queries/financial-reach.ts";
import { type Holding, holdingsOf } from "../queries/holdings.ts";
import { lookUp } from "../queries/look-up.ts";
import { holdersOf } from "../queries/people.ts";
import { quote, quoteAll } from "../../model/quote.ts";
import { isFinancial } from "../queries/systems.ts";

/**
 * Two identities of one person are one pair of hands. Asked in the repositories of financial systems only, of
 * everyone through whom an identity acts: its owner, its steward, and whoever created it. Keys and tokens act on
 * GitHub, while what a secret holds acts wherever that was issued, so the one is never added to the other.
 */
export const ownerDoesNotCombineDuties = defineEnglishCheck({
  id: "owner-does-not-combine-duties",
  question:
    "Are the people who hold the identity kept from combining duties through another identity of theirs?",
  risk: "Steps that two credentials keep apart are one person's again when that person holds both.",
  remedy: "Give one of the identities to another owner, steward and creator, or take a permission away.",
  controls: ["SOD-01"],
  appliesTo: "identity",
  needs: [
    "deploy-keys",
    "environment-secrets",
    "environments",
    "fine-grained-tokens",
    "organization-secrets",
    "repositories",
    "repository-secrets",
  ],
  parameters: [],
  reach: (identity, snapshot, governance) =>
    (financialPlacesOf(identity, snapshot, governance) ?? []).flatMap(
      (name) => lookUp(snapshot).repositoryNamed(name)?.id ?? [],
    ),
  exempt: (identity, governance) => {
    if (identity.repository !== null && !isFinancial(identity.repository.name, governance)) return ELSEWHERE;
    return identity.kind === "deploy-key" && identity.facts.read_only ? HARMLESS : null;
  },
  assess: (identity, context) => {
    const { snapshot, governance, ownership } = context;
    const duties = dutiesOf(identity, ownership);
    const places = financialPlacesOf(identity, snapshot, governance);
    if (duties === null)
      return {
        outcome: "not-applicable",
        because:
          "What the credential in it can do is not stated; identity-cannot-initiate-and-approve asks for that.",
      };
    if (places === null)
      return { outcome: "unknown", because: "Which repositories it reaches could not be read." };
    if (places.length === 0) return { outcome: "not-applicable", because: ELSEWHERE };
    if (duties.size === 0) return { outcome: "not-applicable", because: HARMLESS };
    return together(identity, { duties, places }, context);
  },
});

const HARMLESS = "It can do nothing that must be kept apart.";
const ELSEWHERE = "It reaches no repository of a financial system.";

interface Known {
  duties: Duties;
  places: readonly string[];
}

function together(identity: ObservedIdentity, own: Known, context: Context): Judgement {
  const people = holdersOf(identity, context.ownership);
  if (people.length === 0)
    return { outcome: "unknown", because: "Neither GitHub nor an ownership statement says who holds it." };
  const holdings = holdingsOf(context);
  const isAlike = (other: ObservedIdentity) =>
    other.uid !== identity.uid && (other.kind === "actions-secret") === (identity.kind === "actions-secret");
  const others = (person: string) => (holdings.get(person) ?? []).filter((one) => isAlike(one.identity));
  const conflicts = people.flatMap((person) =>
    others(person).flatMap((other) => {
      const shared = pairAcross(own, other);
      return shared === null ? [] : [{ person, title: titleOf(other), ...shared }];
    }),
  );
  if (conflicts.length > 0) {
    const groups = groupBy(conflicts, ({ person, words }) => `${person}\n${words}`);
    return { outcome: "fail", because: `${[...groups.values()].map(combined).join("; ")}.` };
  }
  const open = people.flatMap((person) =>
    others(person)
      .filter((other) => other.duties === null || other.places === null)
      .filter(({ places }) => places === null || meets(places, own.places))
      .map((other) => ({ person, title: titleOf(other) })),
  );
  const [first] = open;
  return first === undefined
    ? { outcome: "pass", because: "Nobody who holds it can combine duties through another identity." }
    : {
        outcome: "unknown",
        because: `${quote(first.person)} holds ${quote(first.title)}, too, and what that can do there is not known.`,
      };
}

const titleOf = ({ identity: { title, repository } }: Holding) =>
  repository === null ? title : `${title} in ${repository.name}`;

const meets = (some: readonly string[], others: readonly string[]) =>
  some.some((name) => others.includes(name));

interface Conflict {
  person: string;
  /** Title of the other identity. */
  title: string;
  /** What both can do together, and where. */
  words: string;
  places: readonly string[];
}

/** One person and one pair of duties, with every other identity that gives the second half. */
function combined(conflicts: readonly Conflict[]): string {
  const { person, words } = conflicts[0] ?? { person: "", words: "" };
  const places = [...new Set(conflicts.flatMap((one) => one.places))].sort();
  return `${quote(person)} holds ${quoteAll(conflicts.map(({ title }) => title))}, too, and together they can ${words} in ${quoteAll(places)}`;
}

/** What two identities can do together where both count, one a half and the other the other half; null for nothing. */
function pairAcross(own: Known, { duties, places }: Holding): Pick<Conflict, "words" | "places"> | null {
  if (duties === null || places === null) return null;
  const common = own.places.filter((name) => places.includes(name));
  const pair = Object.values(PAIRS).find(
    ([one, other]) =>
      (own.duties.has(one) && duties.has(other)) || (own.duties.has(other) && duties.has(one)),
  );
  return pair === undefined || common.length === 0
    ? null
    : { words: `${DUTY_WORDS[pair[0]]} and ${DUTY_WORDS[pair[1]]}`, places: common };
}
