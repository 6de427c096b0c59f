import { certified as words } from "../../model/reasons/criteria/certified.ts";
import { addBusinessDays } from "../../model/business-days.ts";
import { dayOf } from "../../model/instant.ts";
import { isValidSignOff } from "../../model/sign-off.ts";
import { defineCriterion } from "./criterion.ts";
import { answer, partsOf } from "./terms/answers.ts";

const part = partsOf(words);

export const certified = defineCriterion({
  words,
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
      const day = dayOf(valid.data.submitted);
      return answer(
        part(day > limit ? "missed" : "met", "period-certified", {
          period: period.id,
          limit,
          person: valid.data.reviewer.person ?? valid.data.reviewer.login,
          day,
        }),
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
          "certification-does-not-count",
          { period: period.id },
        ),
        evidence,
      );
    return answer(
      known > limit
        ? part("not-performed", "no-certification-recorded", { period: period.id, limit })
        : part("unknown", "not-certified-yet", { period: period.id, limit }),
      evidence,
    );
  },
});
