import { defineCriterion } from "./criterion.ts";
import { part } from "./terms/answers.ts";
import { quoted } from "./terms/quoted.ts";
import { ofReviews } from "./terms/reviews.ts";

export const rationaleRecorded = defineCriterion({
  id: "rationale-recorded",
  question: {
    en: "Does every decision give its reason and, on a financial path, answer whether it put the reporting at risk?",
    ja: "各判断に理由が、財務に係るものには報告リスクへの回答が記録されているか。",
  },
  assess: (context) =>
    ofReviews(context, ({ data }) => {
      const undecided = data.lines.filter(({ decision }) => decision === null);
      const silent = data.lines.filter(
        ({ decision, rationale }) => decision !== null && (rationale ?? "").trim() === "",
      );
      const unanswered = data.lines.filter(
        ({ decision, financial, reporting_risk }) =>
          decision !== null && financial && reporting_risk === null,
      );
      const name = quoted((silent[0] ?? unanswered[0] ?? undecided[0])?.title ?? "");
      if (silent.length > 0)
        return part(
          "missed",
          `${silent.length} of ${data.lines.length} decisions of ${data.period} give no reason, the first on ${name.en}.`,
          `${data.period}の判断${data.lines.length}件のうち${silent.length}件に理由の記録がない(最初は${name.ja})。`,
        );
      if (unanswered.length > 0)
        return part(
          "missed",
          `${unanswered.length} decisions of ${data.period} on a financial path do not say whether the reporting was at risk, the first on ${name.en}.`,
          `${data.period}の財務に係る判断${unanswered.length}件に報告リスクへの回答がない(最初は${name.ja})。`,
        );
      if (undecided.length > 0)
        return part(
          context.known > data.due ? "missed" : "unknown",
          `${undecided.length} of ${data.lines.length} lines of ${data.period} are not decided, the first on ${name.en}.`,
          `${data.period}の明細${data.lines.length}行のうち${undecided.length}行が未判断である(最初は${name.ja})。`,
        );
      return part(
        "met",
        `All ${data.lines.length} decisions of ${data.period} give their reason.`,
        `${data.period}の判断${data.lines.length}件のすべてに理由が記録されている。`,
      );
    }),
});
