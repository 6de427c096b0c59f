import { type Certification, type Gate } from "../../model/certification.ts";
import { certifiedDeficiency, certifiedException } from "../../model/certifications/void-by.ts";
import { writeEvidence } from "../../model/document.ts";
import { dayOf, type Instant } from "../../model/instant.ts";
import { certificationFile } from "../../model/paths.ts";
import { sameData } from "../../model/same-data.ts";
import { fillWith } from "../../model/tokens.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { digestOf, digestOfPopulation, digestOfText } from "../digest/digest.ts";
import { bodyOf, type Opening } from "./body.ts";
import { type CertifyFacts, deficienciesOf } from "./facts.ts";
import { limitsOf } from "./against.ts";
import { type Values, valuesOf } from "./values.ts";

/** The commit whose evidence a certification rests on, and when it was made, by GitHub's clock. */
interface Made {
  commit: string;
  at: Instant;
  /** Which it is of its period; undefined for the first. */
  again?: number | undefined;
}

/** The certification of what a commit of base holds. */
export function documentOf(facts: CertifyFacts, gates: Gate[], { commit, at, again }: Made): Certification {
  const { due, ledger, members, conclusion, scan, exceptions } = facts;
  const [entity, regime] = [due.entity.data.entity, due.regime.data.regime];
  const text = paragraphsOf(due.text, valuesOf(facts, commit));
  const digest = digestOfText(text);
  const scope = `${entity} ${regime} ${due.period.id} ${digest}`;
  return {
    record: "certification",
    schema: 2,
    organization: scan?.data.organization ?? "",
    period: due.period.id,
    ...(again === undefined ? {} : { again }),
    entity,
    regime,
    commit,
    at,
    due: due.by,
    language: due.text.data.language,
    text,
    digest,
    sentence: due.text.data.sentence.replace("{{scope}}", scope),
    roles: [...due.roles],
    gates,
    population: {
      scan: scan?.data.id ?? "",
      digest: digestOfPopulation(members.map(({ data }) => data.uid)),
      identities: members.length,
      limits: limitsOf(facts),
    },
    evidence: [
      ...(conclusion === null ? [] : [conclusion.file]),
      ...(scan === null ? [] : [scan.file]),
      ...facts.reviews.flatMap(({ review, signOff }) =>
        [review, signOff].flatMap((one) => (one === null ? [] : [one.file])),
      ),
    ]
      .sort(byCodePoint)
      .map((file) => ({ file, digest: digestOf(ledger.texts.get(file) ?? "") })),
    exceptions: exceptions.map(({ data }) => certifiedException(data, dayOf(at))),
    deficiencies: deficienciesOf(facts).map(({ data }) => certifiedDeficiency(data, { entity, regime })),
  };
}

/** Whether a certification would be the same again, made at the commit and time at which it was. */
export const isSame = (held: Certification, facts: CertifyFacts, gates: Gate[]): boolean =>
  sameData(documentOf(facts, gates, held), held);

/** Path and text of a certification. */
export const writtenCertification = (
  certification: Certification,
  opening: Opening,
): readonly [string, string] => [
  certificationFile(certification),
  writeEvidence(certification, bodyOf(certification, opening)),
];

/** The paragraphs of a text with its tokens filled; what stands for a token may be several. */
function paragraphsOf({ data, body }: CertifyFacts["due"]["text"], values: Values): string[] {
  const known: ReadonlyMap<string, string> = new Map(Object.entries(values));
  const filled = fillWith(body, (token) => known.get(token) ?? null);
  // Texts with a token that nothing fills are refused when they are read.
  if (!filled.ok) throw new Error(`nothing fills the token ${filled.token}`);
  const joint = data.language === "ja" ? "" : " ";
  return filled.text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim().split("\n").join(joint))
    .filter((paragraph) => paragraph !== "");
}
