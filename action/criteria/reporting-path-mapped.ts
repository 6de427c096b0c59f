import { entitiesServed, repositoriesById, serves } from "../../model/subjects.ts";
import { defineCriterion, type CriterionContext } from "./criterion.ts";
import { answer, part, worst } from "./terms/answers.ts";
import { identityOf } from "./terms/look-up.ts";
import { quoted } from "./terms/quoted.ts";

export const reportingPathMapped = defineCriterion({
  id: "reporting-path-mapped",
  question: {
    en: "Is access that can reach financial reporting mapped to the systems it reaches?",
    ja: "財務報告に影響し得るアクセスは、対象の財務システムに対応付けられているか。",
  },
  assess: (context) => {
    const relevant = relevantIdentities(context);
    const none = part(
      "not-applicable",
      "No identity of the entity is stated to reach financial reporting.",
      "財務報告に影響し得るとされたIDはない。",
    );
    if (relevant.length === 0) return answer(none, []);
    const undecided = relevant.filter(({ presumed }) => presumed).length;
    // What nobody decided is presumed to matter; a presumption is held against the entity only where it leads nowhere.
    const unmapped = relevant.filter(({ systems }) => systems.length === 0);
    return answer(
      worst(
        unmapped.map(({ title, presumed }) =>
          presumed
            ? part(
                "missed",
                `Nobody decided whether ${quoted(title).en} reaches financial reporting, so it is presumed to, and it is mapped to no system.`,
                `${quoted(title).ja}が財務報告に影響し得るかは決定されていないため、影響し得るものと推定されるが、財務システムに対応付けられていない。`,
              )
            : part(
                "missed",
                `${quoted(title).en} reaches financial reporting and is mapped to no system.`,
                `${quoted(title).ja}は財務報告に影響し得るが、財務システムに対応付けられていない。`,
              ),
        ),
        part(
          "met",
          `All ${relevant.length} identities that reach financial reporting are mapped to their systems${undecided === 0 ? "" : `; of ${undecided} it is presumed, because nobody decided`}.`,
          `財務報告に影響し得る${relevant.length}件のIDはすべて財務システムに対応付けられている${undecided === 0 ? "" : `(うち${undecided}件は未決定のため推定)`}。`,
        ),
      ),
      (unmapped.length > 0 ? unmapped : relevant).map(({ file }) => file),
    );
  },
});

/**
 * Identities that a review or a statement calls relevant to reporting, and those of an entity with systems that nobody
 * decided on, with the systems they are mapped to.
 */
function relevantIdentities({ ledger, reviews, entity, governance }: CriterionContext) {
  const repositories = repositoriesById(ledger);
  const reviewed = new Set(
    reviews.flatMap(({ data }) => data.lines.filter(({ financial }) => financial).map(({ uid }) => uid)),
  );
  const decided = new Map(governance.statements.map(({ file, data }) => [file, data.reporting]));
  const isFinancial = governance.systems.some(({ data }) => data.entities.includes(entity.data.entity));
  const own = ledger.identities
    .filter(({ data }) => data.state === "active")
    .filter(({ data }) => serves(entitiesServed(data, repositories), entity.data.entity))
    .flatMap(({ data: { uid, ownership } }) => {
      const reporting = decided.get(ownership?.statement ?? "") ?? null;
      if (reporting === null) return isFinancial ? [{ uid, presumed: true }] : [];
      return reporting.capabilities.length > 0 ? [{ uid, presumed: false }] : [];
    });
  const known = new Map(own.map(({ uid, presumed }) => [uid, presumed]));
  for (const uid of reviewed) known.set(uid, false);
  return [...known].flatMap(([uid, presumed]) => {
    const identity = identityOf(ledger, uid);
    if (identity === null) return [];
    const { file, data } = identity;
    const repository = data.repository_id === null ? undefined : repositories.get(data.repository_id);
    const systems = [...(data.ownership?.systems ?? []), ...(repository?.systems ?? [])];
    return [{ file, title: data.title, presumed, systems }];
  });
}
