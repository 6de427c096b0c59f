import { count } from "../../count.ts";
import { z } from "zod";
import { ControlId, ExceptionId } from "../../assessment.ts";
import { Day } from "../../instant.ts";
import { PeriodId } from "../../period.ts";
import { quote } from "../../quote.ts";
import { Names, Text } from "../../text.ts";
import { sentences } from "../reason.ts";
import { defineCriterionWords } from "./criterion-words.ts";
import { everyCriterion } from "./every-criterion.ts";
import { nameOf, Person } from "./person.ts";
import { testerReasons } from "./took-part.ts";

const tested = { by: Person, period: PeriodId, conflicts: z.number().int().nonnegative() };
const leaned = { period: PeriodId, control: ControlId, conflicts: z.number().int().positive() };
const INVOLVED = {
  owner: { en: "answers for it", ja: "その業務責任者" },
  steward: { en: "keeps it", ja: "その技術担当者" },
  creator: { en: "made it", ja: "その作成者" },
  decider: { en: "decided on its line", ja: "その明細の決定者" },
} as const;

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
    ...testerReasons,
    "duties-never-tested": sentences({ period: PeriodId }, ({ period }) => ({
      en: `Segregation of duties was never tested in the review of ${period}.`,
      ja: `${period}の棚卸において職務分掌は評価されていない。`,
    })),
    "matrix-not-computed": sentences({ period: PeriodId }, ({ period }) => ({
      en: `No matrix of duties was computed for the population of ${period}, so that a test of it rests on nothing.`,
      ja: `${period}の母集団について職務分掌の一覧が作成されておらず、評価の基礎がない。`,
    })),
    "conflicts-without-disposition": sentences(
      { ...tested, open: z.number().int().positive() },
      ({ by, period, conflicts, open }) => ({
        en: `${nameOf(by).en} signed for ${count(conflicts, "conflict")} of duties in ${period}, ${open} of them without a disposition.`,
        ja: `${period}に${nameOf(by).ja}が職務の抵触${conflicts}件を評価したが、うち${open}件は処置が決定されていない。`,
      }),
    ),
    "conflict-disposed-by-involved": sentences(
      { by: Person, period: PeriodId, subject: Text, as: z.enum(["owner", "steward", "creator", "decider"]) },
      ({ by, period, subject, as }) => ({
        en: `${nameOf(by).en} disposed of a conflict of ${quote(subject)} in ${period} and ${INVOLVED[as].en}.`,
        ja: `${period}に${quote(subject)}の抵触の処置を決定した${nameOf(by).ja}は、${INVOLVED[as].ja}である。`,
      }),
    ),
    "compensation-not-effective": sentences(
      { ...leaned, verdict: Names, why: Names },
      ({ period, conflicts, control, verdict, why }) => ({
        en: `${control} stands in for ${count(conflicts, "conflict")} of ${period}, and is itself concluded “${verdict.en}”: ${why.en}`,
        ja: `${period}の抵触${conflicts}件は${control}を代替統制としているが、${control}自体の結論が「${verdict.ja}」である。${why.ja}`,
      }),
    ),
    "compensation-does-not-count": sentences(
      { ...leaned, is: z.enum(["not-assessed", "itself"]) },
      ({ period, conflicts, control, is }) => ({
        en: `${control} stands in for ${count(conflicts, "conflict")} of ${period}, and ${is === "itself" ? "is the control that the conflicts are held against" : "is not assessed here"}.`,
        ja: `${period}の抵触${conflicts}件は${control}を代替統制としているが、${is === "itself" ? "これは抵触が問われている統制そのものである" : "この法人及び制度において評価の対象となっていない"}。`,
      }),
    ),
    "compensation-in-circle": sentences(
      { ...leaned, through: z.array(ControlId) },
      ({ period, conflicts, control, through }) => ({
        en: `${control} stands in for ${count(conflicts, "conflict")} of ${period}, and its own conclusion leads back to the control that asks: ${through.join(", ")}.`,
        ja: `${period}の抵触${conflicts}件は${control}を代替統制としているが、その結論は、これに依拠する統制に基づき循環している(${through.join("、")})。`,
      }),
    ),
    "conflict-accepted-no-more": sentences(
      { period: PeriodId, subject: Text, exception: ExceptionId, day: Day },
      ({ period, subject, exception, day }) => ({
        en: `A conflict of ${quote(subject)} in ${period} was accepted by ${exception}, which did not cover it on ${day}.`,
        ja: `${period}の${quote(subject)}の抵触は${exception}により承認されているが、当該例外は${day}の時点でこれを対象としていない。`,
      }),
    ),
    "duties-tested": sentences(
      { ...tested, controls: z.array(ControlId).optional() },
      ({ by, period, conflicts, controls = [] }) => ({
        en: `${nameOf(by).en} tested the duties in ${period}: ${disposed(conflicts).en}${controls.length === 0 ? "" : `; ${controls.join(", ")}, which ${controls.length === 1 ? "stands in, is" : "stand in, are"} concluded to be effective`}.`,
        ja: `${period}に${nameOf(by).ja}が職務分掌を評価し、${disposed(conflicts).ja}${controls.length === 0 ? "" : `。代替統制である${controls.join("、")}は有効と結論されている`}。`,
      }),
    ),
  },
});
