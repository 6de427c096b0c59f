import { FREQUENCY_WORDS } from "../../model/frequency-words.ts";
import { limitsUnder } from "../../model/limits.ts";
import { roleName } from "../../model/role-name.ts";
import { concerns } from "../../model/variance-concerns.ts";
import { fillTokens } from "../../model/tokens.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { concludedOf } from "./concluded.ts";
import type { CertifyFacts } from "./facts.ts";

/** The clause of every control that the regime words, a paragraph each, with what is concluded of it. */
export function clausesOf({ due, governance, conclusion }: CertifyFacts): string {
  const { regime, language } = due.text.data;
  const scope = { entity: due.entity.data.entity, regime };
  const variancesOf = (control: string) =>
    governance.variances
      .filter(({ data }) => data.expires >= due.period.to && concerns(data, scope))
      .filter(({ data }) =>
        data.differs.some(({ file }) => file.split("/").at(-1)?.split(".")[0] === control),
      )
      .map(({ data }) => data.variance);
  const words = {
    frequency: (one: keyof typeof FREQUENCY_WORDS) => FREQUENCY_WORDS[one][language],
    role: (one: string) => roleName(one)[language],
  };
  return (
    governance.overlays
      .filter(({ data }) => data.regime === regime && data.language === language)
      // What certifying itself is, the text says.
      .filter(({ data }) => data.control !== due.text.data.control)
      .sort((a, b) => byCodePoint(a.data.control, b.data.control))
      .map(({ data }) => {
        const { control } = data;
        const parameters = limitsUnder(governance, { entity: due.entity.data.entity, regime, control });
        const filled = fillTokens(data.certification, { overlay: data, parameters, words });
        const said = filled.ok ? filled.text : data.certification;
        const verdict = conclusion?.data.verdicts.find((one) => one.control === control);
        return `${control}: ${said}${verdict === undefined ? "" : concludedOf(verdict, { variances: variancesOf(control), language })}`;
      })
      .join("\n\n")
  );
}
