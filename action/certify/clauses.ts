import type { ControlVerdict } from "../../model/conclusion.ts";
import { declaredOn } from "../../model/declared.ts";
import { frequencyOn } from "../../model/due-periods.ts";
import { FREQUENCY_WORDS } from "../../model/frequency-words.ts";
import { limitsUnder } from "../../model/limits.ts";
import type { Overlay } from "../../model/overlay.ts";
import { roleName } from "../../model/role-name.ts";
import { concerns } from "../../model/variance-concerns.ts";
import { fillTokens } from "../../model/tokens.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { compensatingIn } from "../criteria/terms/dispositions.ts";
import { reviewsIn } from "../criteria/terms/reviews.ts";
import { concludedOf } from "./concluded.ts";
import type { CertifyFacts } from "./facts.ts";
import { WORDS } from "./words.ts";

/** The clause of every control that is concluded to be effective, a paragraph each, with what is concluded of it. */
export const certifiedOf = (facts: CertifyFacts): string =>
  wordedIn(facts)
    .filter(isCertified)
    .map((one) => `${one.data.control}: ${clauseOf(one, facts)}${saidOf(one, facts)}`)
    .join("\n\n");

/** Every other control, without its clause: nobody certifies what is not concluded to hold. */
export function uncertifiedOf(facts: CertifyFacts): string {
  const words = WORDS[facts.due.text.data.language];
  return wordedIn(facts)
    .filter((one) => !isCertified(one))
    .map((one) => `${one.data.control}: ${words.notCertified(saidOf(one, facts))}`)
    .join("\n\n");
}

/** How the regime words a control, with what is concluded of it; null where nothing is. */
interface Worded {
  data: Overlay;
  verdict: ControlVerdict | null;
}

/** One that is out of scope was not looked at, so that its clause is not concluded to hold either. */
const isCertified = ({ verdict }: Worded): boolean => verdict?.verdict === "effective";

const wordedIn = ({ due, governance, conclusion }: CertifyFacts): Worded[] =>
  governance.overlays
    .map(({ data }) => data)
    .filter(({ regime, language }) => regime === due.text.data.regime && language === due.text.data.language)
    // What certifying itself is, the text says.
    .filter(({ control }) => control !== due.text.data.control)
    .sort((a, b) => byCodePoint(a.control, b.control))
    .map((data) => ({
      data,
      verdict: conclusion?.data.verdicts.find(({ control }) => control === data.control) ?? null,
    }));

function clauseOf({ data }: Worded, { due, governance }: CertifyFacts): string {
  const { regime, language } = due.text.data;
  const parameters = limitsUnder(governance, {
    entity: due.entity.data.entity,
    regime,
    control: data.control,
  });
  const words = {
    frequency: (one: keyof typeof FREQUENCY_WORDS) => FREQUENCY_WORDS[one][language],
    role: (one: string) => roleName(one)[language],
  };
  const { from, to } = due.period;
  // What held in the period, not what holds now.
  const overlay = {
    ...declaredOn(data, due.entity.data, to),
    frequency: frequencyOn(data, due.entity.data, from),
  };
  const filled = fillTokens(data.certification, { overlay, parameters, words });
  return filled.ok ? filled.text : data.certification;
}

function saidOf({ data: { control }, verdict }: Worded, facts: CertifyFacts): string {
  const { due, governance } = facts;
  const { regime, language } = due.text.data;
  if (verdict === null) return WORDS[language].notConcludedOn;
  const scope = { entity: due.entity.data.entity, regime };
  const variances = governance.variances
    .filter(({ data }) => data.expires >= due.period.to && concerns(data, scope))
    .filter(({ data }) => data.differs.some(({ file }) => file.split("/").at(-1)?.split(".")[0] === control))
    .map(({ data }) => data.variance);
  const isTested = verdict.criteria.some(({ criterion }) => criterion === "duties-tested");
  const compensating = isTested
    ? compensatingIn(reviewsIn({ ...facts, ...due }).map(({ data }) => data))
    : [];
  return concludedOf(verdict, { variances, compensating, language });
}
