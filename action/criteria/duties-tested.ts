import { defineCriterion } from "./criterion.ts";
import { answer, part, worst } from "./terms/answers.ts";
import { withoutReview } from "./terms/reviews.ts";
import { periodOf } from "../../model/period.ts";

/** A test of duties is recorded with a review of the chain, whichever control that review performs. */
export const dutiesTested = defineCriterion({
  id: "duties-tested",
  question: {
    en: "Was segregation of duties tested, and every conflict disposed of?",
    ja: "職務分掌が検証され、すべての抵触について処置が決定されているか。",
  },
  assess: (context) => {
    const { ledger, entity, regime, period } = context;
    const reviews = ledger.reviews.filter(({ data }) => {
      const { from, to } = periodOf(data.period, entity.data.fiscal_year_end);
      const ofChain = data.entity === entity.data.entity && data.regime === regime.data.regime;
      return ofChain && from >= period.from && to <= period.to;
    });
    if (reviews.length === 0) return answer(withoutReview(context), []);
    return answer(
      worst(
        reviews.map(({ data }) => {
          const duties = data.duties;
          if (duties === null)
            return part(
              "not-performed",
              `Segregation of duties was never tested in the review of ${data.period}.`,
              `${data.period}の棚卸において職務分掌は検証されていない。`,
            );
          const open = duties.conflicts - duties.disposed;
          return open > 0
            ? part(
                "missed",
                `${duties.by} found ${duties.conflicts} conflicts of duties in ${data.period}, of which ${open} have no disposition.`,
                `${data.period}に${duties.by}が職務の抵触を${duties.conflicts}件発見し、うち${open}件は処置が決定されていない。`,
              )
            : part(
                "met",
                `${duties.by} tested the duties in ${data.period}: ${duties.conflicts} conflicts, each with a disposition.`,
                `${data.period}に${duties.by}が職務分掌を検証し、抵触${duties.conflicts}件のすべてについて処置が決定されている。`,
              );
        }),
        withoutReview(context),
      ),
      reviews.map(({ file }) => file),
    );
  },
});
