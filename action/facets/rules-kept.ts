import type { CountedFinding } from "../../model/conclusion.ts";
import { defineFacet, type FacetContext } from "./facet.ts";
import { answer, type Part, part, worst } from "./terms/answers.ts";
import { titleOf } from "./terms/look-up.ts";
import { quoted } from "./terms/quoted.ts";

/** A fail that is known outweighs what nobody could look at; what an exception covers is listed and never a miss. */
export const rulesKept = defineFacet({
  id: "rules-kept",
  question: {
    en: "Is every automatic rule of the control kept?",
    ja: "統制の自動判定の規則はすべて守られているか。",
  },
  assess: (context) => {
    const { control, findings } = context;
    const counted = findings.filter(({ outcome }) => outcome === "fail" || outcome === "unknown");
    const checks = [...new Set(control.data.rules.flatMap(({ checks: own }) => own))];
    const excepted = findings.filter(({ outcome }) => outcome === "excepted").length;
    return answer(
      worst(
        [
          ...counted.map((finding) => ofFinding(finding, context)),
          ...notRetested(context),
          ...neverAsked(context),
          ...unanswered(context),
        ],
        checks.length === 0
          ? part(
              "not-applicable",
              `No rule of ${control.data.control} is decided from what GitHub shows.`,
              `${control.data.control}の規則で、GitHubの情報から判定するものはない。`,
            )
          : part(
              "met",
              `No finding counts against ${control.data.control}: ${checks.join(", ")}.${excepted > 0 ? ` An exception covers ${excepted} of them.` : ""}`,
              `${control.data.control}に対する指摘はない:${checks.join("、")}。${excepted > 0 ? `例外の対象は${excepted}件である。` : ""}`,
            ),
      ),
      [control.file, ...findings.map(({ file }) => file)],
    );
  },
});

function ofFinding({ file, check, outcome, from, to }: CountedFinding, { ledger }: FacetContext): Part {
  const name = quoted(titleOf(ledger, file));
  return outcome === "fail"
    ? part(
        "missed",
        `${name.en} has failed ${check} since ${from}${to === null ? "" : ` until ${to}`}.`,
        `${name.ja}は${from}から${to === null ? "" : `${to}まで`} ${check} を満たしていない。`,
      )
    : part(
        "unknown",
        `Nobody could look whether ${name.en} keeps ${check}, since ${from}${to === null ? "" : ` until ${to}`}.`,
        `${name.ja}が ${check} を満たすかどうかを、${from}から${to === null ? "" : `${to}まで`}確認できない。`,
      );
}

/** Where the state at the end counts, what was cured counts as kept only once it was retested and closed. */
function notRetested({ governance, control, entity, regime, period }: FacetContext): Part[] {
  if (regime.data.timing !== "as-of") return [];
  return governance.deficiencies
    .filter(({ data }) => data.control === control.data.control && data.checks.length > 0)
    .filter(({ data }) => data.found_on <= period.to)
    .filter(({ data }) => data.state === "open" || data.state === "remediated")
    .filter(({ data }) =>
      data.affects.some((one) => one.entity === entity.data.entity && one.regime === regime.data.regime),
    )
    .map(({ data }) =>
      part(
        "missed",
        `${data.deficiency} is ${data.state} and not closed by a retest: ${data.what}`,
        `${data.deficiency}は再検証により完了していない:${data.what}`,
      ),
    );
}

/** A check that was never performed found nothing, and that shows nothing. */
const neverAsked = ({ unanswered: checks }: FacetContext): Part[] =>
  checks.map((check) =>
    part(
      "unknown",
      `No scan that is recorded has asked ${check}.`,
      `記録されたスキャンで ${check} を確かめたものはない。`,
    ),
  );

/** Rules that nothing decides yet. Where facets decide a rule, they ask people's own record instead. */
const unanswered = ({ control }: FacetContext): Part[] =>
  control.data.rules
    .filter(({ facets }) => facets.length === 0)
    .flatMap(({ rule, awaits }) =>
      awaits === null
        ? []
        : part(
            "unknown",
            `Nobody could look whether this holds: ${rule.en} ${awaits.en}`,
            `次の規則は確認できない:${rule.ja}${awaits.ja}`,
          ),
    );
