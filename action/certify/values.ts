import type { CertificationToken } from "../../model/certification-text.ts";
import { expiresOn } from "../../model/exception.ts";
import type { Instant } from "../../model/instant.ts";
import type { Language } from "../../model/language.ts";
import { quote } from "../../model/quote.ts";
import { roleName } from "../../model/role-name.ts";
import { concerns } from "../../model/variance-concerns.ts";
import { dayIn } from "../../model/time-zone.ts";
import { dateIn } from "../../model/plain-sentence.ts";
import { type CertifyFacts, deficienciesOf, exceptionFor, undone } from "./facts.ts";
import { doneLate, gapsInWords, ownersLacking, unreadInWords } from "./against.ts";
import { certifiedOf, uncertifiedOf } from "./clauses.ts";
import { limitsConcluded, wantingIn } from "./concluded.ts";
import { emergenciesOf, openIn, usedGrantsOf } from "./emergencies.ts";
import { WORDS } from "./words.ts";

/** What each token of the text stands for. */
export type Values = Readonly<Record<CertificationToken, string>>;

/** What the tokens stand for, from the evidence of one commit, in the language of the text. */
export function valuesOf(facts: CertifyFacts, commit: string): Values {
  const { due, governance, members, scan, zone } = facts;
  const { language } = due.text.data;
  const words = WORDS[language];
  const scope = { entity: due.entity.data.entity, regime: due.text.data.regime };
  const day = (one: string) => dateIn(one, language);
  const dayAt = (at: Instant) => day(dayIn(zone, at));
  const all = (items: readonly string[], between = words.and) =>
    items.length === 0 ? words.none : items.join(between);
  const [performer = "", approver = performer] = due.roles;
  const role = (one: string) => roleName(one)[language];
  return {
    entity: due.entity.data.names[language],
    period: due.period.id,
    from: day(due.period.from),
    to: day(due.period.to),
    commit: `«${commit}»`,
    performer: role(performer),
    approver: role(approver),
    snapshot: scan === null ? words.none : dayAt(scan.data.started),
    identities: words.identities(members.length),
    processes:
      governance.systems
        .filter(({ data }) => data.entities.includes(due.entity.data.entity))
        .map(({ data }) => data.title[language])
        .join(words.list) || words.noSystem,
    limits: all(
      [
        ...unreadInWords(facts, language),
        ...gapsInWords(facts, language),
        ...limitsConcluded(facts.conclusion?.data ?? null, language),
      ].map((one) => one.replace(/[.。]$/, "")),
      words.then,
    ),
    owners: all(ownersLacking(facts, language)),
    conclusion: facts.conclusion === null ? words.none : `«${facts.conclusion.file}»`,
    verdicts: all(facts.conclusion === null ? [] : wantingIn(facts.conclusion.data, facts)),
    reviews: all(
      facts.reviews.flatMap(({ period, review, signOff }) =>
        review === null || signOff === null
          ? []
          : [
              words.review(
                period.id,
                review.data.completed === null ? words.none : dayAt(review.data.completed),
                signOff.data.reviewer.person ?? signOff.data.reviewer.login,
                dayAt(signOff.data.submitted),
              ),
            ],
      ),
    ),
    remediation: all(
      facts.reviews
        .flatMap(({ review }) => (review === null ? [] : undone(review.data)))
        .map((one) => words.with(quote(one.title), exceptionFor(one, facts)?.exception ?? words.none)),
    ),
    late: all(doneLate(facts, language)),
    exceptions: all(
      facts.exceptions.map(({ data }) => words.until(data.exception, day(expiresOn(data) ?? words.none))),
    ),
    variances: all(
      governance.variances
        .filter(({ data }) => data.expires >= due.period.to && concerns(data, scope))
        .map(({ data }) => words.until(data.variance, day(data.expires))),
    ),
    deficiencies: all(
      deficienciesOf(facts).map(({ data }) =>
        words.deficiency(data.deficiency, data.control, severityOf(data.affects, facts)),
      ),
    ),
    emergencies: words.grants(usedGrantsOf(facts)),
    emergencies_open: all(openIn(emergenciesOf(facts))),
    changes: changesOf(facts, language),
    clauses: certifiedOf(facts) || words.none,
    uncertified: uncertifiedOf(facts) || words.none,
  };
}

function severityOf(
  affects: ReturnType<typeof deficienciesOf>[number]["data"]["affects"],
  { due }: CertifyFacts,
): string {
  const { language } = due.text.data;
  const own = affects.find(
    (one) => one.entity === due.entity.data.entity && one.regime === due.regime.data.regime,
  );
  const severity = own?.conclusion?.severity ?? null;
  if (severity === null) return WORDS[language].notConcluded;
  return due.regime.data.severities.find((one) => one.severity === severity)?.words[language] ?? severity;
}

/** Identities that came or went after the population of the last review was frozen, until the period ended. */
function changesOf({ reviews, members, ledger, due, zone }: CertifyFacts, language: Language): string {
  const words = WORDS[language];
  const frozen =
    reviews
      .map(({ review }) => review?.data.population.frozen ?? "")
      .sort()
      .at(-1) ?? "";
  if (frozen === "") return words.none;
  const own = new Set(members.map(({ data }) => data.uid));
  const isAfter = (at: string) => at > frozen && dayIn(zone, at) <= due.period.to;
  const happened = (event: "create" | "retire") =>
    ledger.identities.filter(({ data }) =>
      data.lifecycle.some((one) => one.event === event && isAfter(one.at)),
    );
  const added = happened("create").filter(({ data }) => own.has(data.uid)).length;
  const reviewed = new Set(reviews.flatMap(({ review }) => review?.data.lines.map(({ uid }) => uid) ?? []));
  const gone = happened("retire").filter(({ data }) => reviewed.has(data.uid)).length;
  return added + gone === 0 ? words.none : words.changes(added, gone);
}
