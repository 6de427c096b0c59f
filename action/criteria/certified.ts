import { addBusinessDays } from "../../model/business-days.ts";
import { isValidSignOff } from "../../model/sign-off.ts";
import { defineCriterion } from "./criterion.ts";
import { answer, part } from "./terms/answers.ts";

export const certified = defineCriterion({
  id: "certified",
  question: {
    en: "Was the period certified in time, by somebody who may certify it?",
    ja: "当該期間は、権限のある者により期限内に証明されたか。",
  },
  assess: (context) => {
    const { period, signOffs, limits, known, governance } = context;
    const limit = addBusinessDays(
      period.to,
      limits["cert.window_bd"].strict,
      governance.configuration.calendar.holidays,
    );
    const given = signOffs.filter(
      ({ data }) => data.covers.what === "certification" && data.period === period.id,
    );
    const evidence = given.map(({ file }) => file);
    const valid = given.find(({ data }) => isValidSignOff(data));
    if (valid !== undefined) {
      const day = valid.data.submitted.slice(0, 10);
      return answer(
        part(
          day > limit ? "missed" : "met",
          `${valid.data.reviewer.person} certified ${period.id} on ${day}; the window closed on ${limit}.`,
          `${day}に${valid.data.reviewer.person}が${period.id}を証明した。証明期間の終了日は${limit}である。`,
        ),
        evidence,
      );
    }
    if (given.length > 0)
      return answer(
        part(
          given.some(({ data }) => data.rules.some(({ result }) => result === "broken")) ||
            given.every(({ data }) => data.state === "dismissed")
            ? "missed"
            : "unknown",
          `The certification of ${period.id} does not count, because a rule of sign-off was not kept.`,
          `${period.id}の証明は、承認の規則が満たされていないため有効と認められない。`,
        ),
        evidence,
      );
    return answer(
      known > limit
        ? part(
            "not-performed",
            `No certification of ${period.id} is recorded; the window closed on ${limit}.`,
            `${period.id}の証明は記録されていない。証明期間は${limit}に終了した。`,
          )
        : part(
            "unknown",
            `${period.id} is not certified yet; the window closes on ${limit}.`,
            `${period.id}はまだ証明されていない。証明期間は${limit}に終了する。`,
          ),
      evidence,
    );
  },
});
