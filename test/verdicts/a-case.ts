import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Concluded } from "../../action/conclude/conclusion-input.ts";
import { conclude } from "../../action/conclude/conclude.ts";
import { aCertification, aCertifying } from "../../action/criteria/examples/a-certification.ts";
import { aLedger, aReview, aSignOff } from "../../action/criteria/examples/a-ledger.ts";
import { aLookBack } from "../../action/criteria/examples/a-look-back.ts";
import { DIGEST } from "../../action/criteria/examples/a-scan.ts";
import { aControl, aGovernance, anOverlay } from "../../action/criteria/examples/a-world.ts";
import { digestsInForce } from "../../action/evidence/digests-in-force.ts";
import type { Control } from "../../model/control.ts";
import type { ControlVerdict } from "../../model/conclusion.ts";
import { Configuration } from "../../model/configuration.ts";
import { readDocument } from "../../model/document.ts";
import { writeDigests } from "../../model/digest-list.ts";
import type { Filed, Governance } from "../../model/governance.ts";
import { dayOf } from "../../model/instant.ts";
import type { LookBack } from "../../model/look-back.ts";
import type { Ledger } from "../../model/ledger.ts";
import type { Overlay } from "../../model/overlay.ts";
import type { ParameterSettings } from "../../model/parameters.ts";
import { digestsFile } from "../../model/paths.ts";
import { Regime } from "../../model/regime.ts";
import type { Review } from "../../model/review.ts";
import type { SignOff } from "../../model/sign-off.ts";

const ROOT = join(import.meta.dirname, "../..");

/** A regime as it ships. */
export function shipped(regime: string): Filed<Regime> {
  const file = `controls/regimes/${regime}/regime.md`;
  const reading = readDocument(Regime, file, readFileSync(join(ROOT, file), "utf8"));
  if (!reading.ok) throw new Error(`${file}: ${reading.problems[0].reason}`);
  return { file, data: reading.data, body: reading.body };
}

/** The entity of the examples that reports under a regime. */
export const entityUnder = (regime: string): string => (regime === "jsox" ? "acme-jp" : "acme-us");

/** What one example states and records; what is left out is in order. */
export interface Case {
  period?: string;
  control?: string;
  rules?: Control["rules"];
  /** Regimes that are concluded on, as they ship or as given. */
  regimes: readonly (string | Filed<Regime>)[];
  /** What the overlays say otherwise, by regime. */
  overlay?: Partial<Overlay>;
  /** What the reviews say otherwise; null for none at all. */
  review?: Partial<Review> | null;
  signOff?: Partial<SignOff> | null;
  parameters?: ParameterSettings;
  governance?: Partial<Governance>;
  ledger?: Partial<Ledger>;
  /** The one entity or regime that is asked for; all where it is left out. */
  asked?: { entity?: string; regime?: string };
  /** Digest of the documents that were compared last, where it is not of those that are stated. */
  compared?: string;
}

const idOf = (regime: string | Filed<Regime>) => (typeof regime === "string" ? regime : regime.data.regime);

/** Concludes on every entity and regime of a case. */
export function concludeCase(one: Case): Concluded {
  const { period = "2026-Q3", control = "REV-01", regimes } = one;
  const scopes = regimes.map((regime) => [entityUnder(idOf(regime)), idOf(regime)] as const);
  const configuration = Configuration.parse({
    organizations: [{ login: "acme" }],
    parameters: one.parameters ?? {},
  });
  const governance = aGovernance({
    configuration,
    controls: [aControl(control, one.rules === undefined ? {} : { rules: one.rules })],
    regimes: regimes.map((regime) => (typeof regime === "string" ? shipped(regime) : regime)),
    overlays: regimes.map((regime) => {
      const id = idOf(regime);
      return anOverlay(id, control, { language: id === "jsox" ? "ja" : "en", ...one.overlay });
    }),
    lookBacks: scopes.flatMap(([entity, regime]) => lookBacksOn(one.review, { period, entity, regime })),
    ...one.governance,
  });
  const made = certifiedLedger({
    reviews:
      one.review === null
        ? []
        : scopes.map(([entity, regime]) =>
            aReview(entity, regime, { period, controls: [control], ...one.review }),
          ),
    signOffs:
      one.signOff === null
        ? []
        : scopes.map(([entity, regime]) => aSignOff(entity, regime, { period, ...one.signOff })),
    ...one.ledger,
  });
  const stated = new Map(
    [
      ...governance.controls,
      ...governance.regimes,
      ...governance.overlays,
      ...governance.entities,
      ...governance.exceptions,
      ...governance.vendors,
      ...governance.lookBacks,
    ].map(({ file }) => [file, file] as const),
  );
  const controls = digestsInForce(governance.parameters, stated).controls;
  const drift =
    made.drift === null
      ? null
      : { ...made.drift, data: { ...made.drift.data, controls: one.compared ?? controls } };
  const files = [
    ...made.identities,
    ...made.repositories,
    ...made.scans,
    ...made.reviews,
    ...made.signOffs,
    ...made.certifications,
    ...made.conclusions,
    ...(drift === null ? [] : [drift]),
    ...(made.organization === null ? [] : [made.organization]),
  ];
  const list = writeDigests("acme", new Map(made.reviews.map(({ file }) => [file, DIGEST])));
  const texts = new Map([
    ...files.map(({ file }) => [file, file] as const),
    [digestsFile("acme"), list] as const,
  ]);
  const ledger = { ...made, drift, texts };
  return conclude({
    organization: "acme",
    governance,
    ledger,
    stated,
    period,
    commit: "c".repeat(40),
    entity: one.asked?.entity ?? null,
    regime: one.asked?.regime ?? null,
  });
}

/** Somebody looked back on all that scans saw gone, unless the case says otherwise. */
const lookBacksOn = (
  review: Case["review"],
  scope: { period: string; entity: string; regime: string },
): Filed<LookBack>[] =>
  (review?.lines ?? []).flatMap((line, index) => {
    const done = line.remediation?.done ?? null;
    if (line.look_back === null || line.at === null || done === null) return [];
    const days = { from: dayOf(line.at), to: dayOf(done) };
    const id = `LBK-${index + 1}${scope.regime.length}${scope.entity.length}`;
    return [aLookBack(line, { ...scope, ...days, look_back: id })];
  });

/** A ledger in which a certification that somebody signed rests on every review. */
function certifiedLedger(over: Partial<Ledger>): Ledger {
  const made = aLedger(over);
  const scopes = made.reviews.map(({ file, data: { entity, regime, period } }) => ({
    file,
    entity,
    regime,
    period,
  }));
  return {
    ...made,
    certifications: scopes.map(({ file, entity, regime, period }) =>
      aCertification(entity, regime, { period, evidence: [{ file, digest: DIGEST }] }),
    ),
    signOffs: [
      ...made.signOffs,
      ...scopes.map(({ entity, regime, period }) => aCertifying(entity, regime, { period })),
    ],
  };
}

/** The verdict of one regime on the control of a case. */
export function verdictIn(regime: string, one: Omit<Case, "regimes">): ControlVerdict {
  const { conclusions } = concludeCase({ ...one, regimes: [regime] });
  const verdict = conclusions
    .filter(({ data }) => data.regime === regime && data.entity === entityUnder(regime))
    .flatMap(({ data }) => data.verdicts)[0];
  if (verdict === undefined) throw new Error(`no verdict under ${regime}`);
  return verdict;
}

/** Criteria that were missed or not performed. */
export const missedIn = ({ criteria }: ControlVerdict): string[] =>
  criteria
    .filter(({ value }) => value === "missed" || value === "not-performed")
    .map(({ criterion }) => criterion);
