import { existedOn } from "../../model/existed-on.ts";
import { isFleeting } from "../../model/identities/traits.ts";
import { reportingPathMapped as words } from "../../model/reasons/criteria/reporting-path-mapped.ts";
import { entitiesServed, repositoriesById, serves } from "../../model/subjects.ts";
import { defineCriterion, type CriterionContext } from "./criterion.ts";
import { answer, partsOf, worst } from "./terms/answers.ts";
import { identityOf } from "./terms/look-up.ts";

const part = partsOf(words);

export const reportingPathMapped = defineCriterion({
  words,
  assess: (context) => {
    const relevant = relevantIdentities(context);
    const none = part("not-applicable", "no-identity-reaches-reporting", {});
    if (relevant.length === 0) return answer(none, []);
    const undecided = relevant.filter(({ presumed }) => presumed).length;
    // What nobody decided is presumed to matter; a presumption is held against the entity only where it leads nowhere.
    const unmapped = relevant.filter(({ systems }) => systems.length === 0);
    return answer(
      worst(
        unmapped.map(({ title, presumed }) =>
          presumed
            ? part("missed", "presumed-and-not-mapped", { subject: title })
            : part("missed", "stated-and-not-mapped", { subject: title }),
        ),
        part("met", "every-identity-mapped", { identities: relevant.length, presumed: undecided }),
      ),
      (unmapped.length > 0 ? unmapped : relevant).map(({ file }) => file),
    );
  },
});

/**
 * Identities that a review or a statement calls relevant to reporting, and those of an entity with systems that nobody
 * decided on, with the systems they are mapped to. A review calls relevant what reaches a financial system; of what
 * somebody decided that it can do nothing there, no path is to be mapped.
 */
function relevantIdentities(context: CriterionContext) {
  const { ledger, reviews, entity, governance, cutOff, zone } = context;
  const repositories = repositoriesById(ledger);
  const reviewed = new Set(
    reviews.flatMap(({ data }) => data.lines.filter(({ financial }) => financial).map(({ uid }) => uid)),
  );
  const decided = new Map(governance.statements.map(({ file, data }) => [file, data.reporting]));
  const isFinancial = governance.systems.some(({ data }) => data.entities.includes(entity.data.entity));
  const own = ledger.identities
    .filter(({ data }) => data.state === "active" && !isFleeting(data) && existedOn(data, cutOff, zone))
    .filter(({ data }) => serves(entitiesServed(data, repositories), entity.data.entity))
    .flatMap(({ data: { uid, ownership } }) => {
      const reporting = decided.get(ownership?.statement ?? "") ?? null;
      if (reporting === null) return isFinancial ? [{ uid, presumed: true }] : [];
      return reporting.capabilities.length > 0 ? [{ uid, presumed: false }] : [];
    });
  const known = new Map(own.map(({ uid, presumed }) => [uid, presumed]));
  const isNothing = (uid: string) =>
    decided.get(identityOf(ledger, uid)?.data.ownership?.statement ?? "")?.capabilities.length === 0;
  for (const uid of reviewed) if (!isNothing(uid)) known.set(uid, false);
  return [...known].flatMap(([uid, presumed]) => {
    const identity = identityOf(ledger, uid);
    if (identity === null) return [];
    const { file, data } = identity;
    const repository = data.repository_id === null ? undefined : repositories.get(data.repository_id);
    const systems = [...(data.ownership?.systems ?? []), ...(repository?.systems ?? [])];
    return [{ file, title: data.title, presumed, systems }];
  });
}
