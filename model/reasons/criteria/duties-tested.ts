import { z } from "zod";
import { count } from "../../count.ts";
import { PeriodId } from "../../period.ts";
import { says } from "../reason.ts";
import { defineCriterionWords } from "./criterion-words.ts";
import { everyCriterion } from "./every-criterion.ts";
import { nameOf, Person } from "./person.ts";

const tested = { by: Person, period: PeriodId, conflicts: z.number().int().nonnegative() };

/** What was found where nothing is left to decide; mostly nothing at all. */
const disposed = (conflicts: number) =>
  conflicts === 0
    ? { en: "no conflict was found", ja: "抵触は認められなかった" }
    : {
        en:
          conflicts === 1
            ? "1 conflict, with a disposition"
            : `${conflicts} conflicts, each with a disposition`,
        ja:
          conflicts === 1
            ? "抵触1件の処置が決定されている"
            : `抵触${conflicts}件のすべてについて処置が決定されている`,
      };

export const dutiesTested = defineCriterionWords({
  id: "duties-tested",
  question: {
    en: "Was segregation of duties tested, and every conflict disposed of?",
    ja: "職務分掌が評価され、すべての抵触について処置が決定されているか。",
  },
  reasons: {
    ...everyCriterion,
    "duties-never-tested": says({ period: PeriodId }, ({ period }) => ({
      en: `Segregation of duties was never tested in the review of ${period}.`,
      ja: `${period}の棚卸において職務分掌は評価されていない。`,
    })),
    "conflicts-without-disposition": says(
      { ...tested, open: z.number().int().positive() },
      ({ by, period, conflicts, open }) => ({
        en: `${nameOf(by).en} found ${count(conflicts, "conflict")} of duties in ${period}, ${open} of them without a disposition.`,
        ja: `${period}に${nameOf(by).ja}が職務の抵触を${conflicts}件発見し、うち${open}件は処置が決定されていない。`,
      }),
    ),
    "duties-tested": says(tested, ({ by, period, conflicts }) => ({
      en: `${nameOf(by).en} tested the duties in ${period}: ${disposed(conflicts).en}.`,
      ja: `${period}に${nameOf(by).ja}が職務分掌を評価し、${disposed(conflicts).ja}。`,
    })),
  },
});
