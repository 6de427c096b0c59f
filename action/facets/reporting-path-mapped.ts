import { entitiesServed, serves } from "../../model/subjects.ts";
import { defineFacet, type FacetContext } from "./facet.ts";
import { answer, part, worst } from "./terms/answers.ts";
import { identityOf } from "./terms/look-up.ts";
import { quoted } from "./terms/quoted.ts";

export const reportingPathMapped = defineFacet({
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
    const unmapped = relevant.filter(({ systems }) => systems.length === 0);
    return answer(
      worst(
        unmapped.map(({ title }) =>
          part(
            "missed",
            `${quoted(title).en} reaches financial reporting and is mapped to no system.`,
            `${quoted(title).ja}は財務報告に影響し得るが、財務システムに対応付けられていない。`,
          ),
        ),
        part(
          "met",
          `All ${relevant.length} identities that reach financial reporting are mapped to their systems.`,
          `財務報告に影響し得る${relevant.length}件のIDはすべて財務システムに対応付けられている。`,
        ),
      ),
      (unmapped.length > 0 ? unmapped : relevant).map(({ file }) => file),
    );
  },
});

/** Identities that a review or a statement calls relevant to reporting, with the systems they are mapped to. */
function relevantIdentities({ ledger, reviews, entity, governance }: FacetContext) {
  const reviewed = new Set(
    reviews.flatMap(({ data }) => data.lines.filter(({ financial }) => financial).map(({ uid }) => uid)),
  );
  const stated = new Set(
    governance.statements
      .filter(({ data }) => (data.reporting?.capabilities.length ?? 0) > 0)
      .map(({ file }) => file),
  );
  const own = ledger.identities
    .filter(({ data }) => data.state === "active" && stated.has(data.ownership?.statement ?? ""))
    .filter(({ data }) => serves(entitiesServed(data, ledger), entity.data.entity))
    .map(({ data }) => data.uid);
  return [...new Set([...reviewed, ...own])]
    .map((uid) => identityOf(ledger, uid))
    .filter((identity) => identity !== null)
    .map(({ file, data }) => ({
      file,
      title: data.title,
      systems: [
        ...(data.ownership?.systems ?? []),
        ...(ledger.repositories.find((one) => one.data.id === data.repository_id)?.data.systems ?? []),
      ],
    }));
}
