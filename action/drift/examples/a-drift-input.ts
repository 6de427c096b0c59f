import { Configuration } from "../../../model/configuration.ts";
import { Control } from "../../../model/control.ts";
import { Entity } from "../../../model/entity.ts";
import { type Filed, type Governance, nothingStated } from "../../../model/governance.ts";
import { emptyLedger } from "../../../model/ledger.ts";
import { Overlay } from "../../../model/overlay.ts";
import { resolveParameters } from "../../../model/parameters.ts";
import { Regime } from "../../../model/regime.ts";
import { Variance } from "../../../model/variance.ts";
import { digestOf } from "../../digest/digest.ts";
import type { DriftInput } from "../drift-input.ts";

/** A document as people may write it, its defaults left out. */
type Written = Readonly<Record<string, unknown>>;

const names = (en: string, ja = en) => ({ en, ja });

export const aControl = (changes: Written = {}): Filed<Control> => {
  const data = Control.parse({
    control: "ROT-01",
    family: "ROT",
    title: { en: "Rotation", ja: "更新" },
    objective: names("Static credentials are renewed on a defined schedule, and the renewal can be shown."),
    risk: names("A credential that leaked long ago still works."),
    summary: names("Ages are compared with their limits."),
    pillar: "access",
    applies_to: "nhi",
    nature: { automation: "it-dependent", purpose: "detective" },
    frequency: "quarterly",
    parameters: ["rot.max_age_days.static"],
    rules: [{ rule: names("No credential is too old."), checks: ["credential-is-rotated"] }],
    attestation: names("The old credential was ended."),
    evidence: [],
    frameworks: [{ framework: "NIST CSF 2.0", as_cited: "PR.AC-1 (CSF 1.1)", canonical: "PR.AA-01" }],
    ...changes,
  });
  return { file: `controls/baseline/${data.control}.md`, data, body: "It is renewed." };
};

export const aRegime = (regime: string, short: string, changes: Written = {}): Filed<Regime> => ({
  file: `controls/regimes/${regime}/regime.md`,
  data: Regime.parse({
    regime,
    title: names(short),
    short: names(short),
    style: "prescriptive",
    jurisdiction: names("Somewhere"),
    legal_basis: [],
    timing: "as-of",
    concludes: names("Management"),
    verdicts: {
      effective: names("effective"),
      "exception-noted": names("exception"),
      "deficient-design": names("design"),
      "deficient-operation": names("operation"),
      indeterminate: names("unknown"),
      "out-of-scope": names("out"),
    },
    severities: [{ severity: "deficiency", words: names("deficiency") }],
    demands: [{ criterion: "done-in-cycle", miss: "operation", words: names("late") }],
    skeleton: [names("Control")],
    sampling: [{ frequency: "quarterly", sample: 2, source: "Practice." }],
    languages: ["en"],
    ...changes,
  }),
  body: "",
});

const TEXTS = {
  en: {
    who: "The {{performer}} performs it and the {{approver}} approves it.",
    what: "Credentials are renewed.",
    when: "Performed {{frequency}}.",
    how: "At most {{params.rot.max_age_days.static}} days.",
  },
  ja: {
    who: "{{performer}}が実施し、{{approver}}が承認する。",
    what: "資格情報を更新する。",
    when: "{{frequency}}に実施する。",
    how: "{{params.rot.max_age_days.static}}日を限度とする。",
  },
} as const;

/** An overlay of ROT-01 in English unless told otherwise; its body is one line. */
export function anOverlay(regime: string, changes: Written = {}, body = ""): Filed<Overlay> {
  const language = changes.language === "ja" ? "ja" : "en";
  const data = Overlay.parse({
    control: "ROT-01",
    regime,
    language,
    reference: "Section 1.",
    ...TEXTS[language],
    frequency: "quarterly",
    performer: "technical-steward",
    approver: "controller",
    nature: { automation: "it-dependent", purpose: "detective" },
    key: true,
    attributes: [language === "ja" ? "限度以内である。" : "It is within the limit."],
    design: [language === "ja" ? "規程を確かめる。" : "Read the schedule."],
    operation: [language === "ja" ? "経過日数を計算する。" : "Work out the ages."],
    sample: language === "ja" ? "全件とする。" : "All of them.",
    evidence: [language === "ja" ? "証跡ファイル" : "Identity files."],
    certification: language === "ja" ? "別紙に記載した。" : "Late ones are listed.",
    effective_from: "2026-01-01",
    reviewed_by: "maria",
    reviewed_on: "2026-09-01",
    ...changes,
  });
  return { file: `controls/regimes/${regime}/${data.control}.${language}.md`, data, body };
}

/** The bytes that stand for an overlay in {@link aDriftInput}. */
export const bytesOf = ({ file }: Filed<unknown>): string => `the bytes of ${file}`;

/** The overlay of J-SOX in Japanese, and its translation, current unless told otherwise. */
export const jsoxPair = (ja: Written = {}, en: Written = {}, bodies = ["", ""]): Filed<Overlay>[] => {
  const original = anOverlay("jsox", { language: "ja", ...ja }, bodies[0]);
  return [original, anOverlay("jsox", { translation_of: digestOf(bytesOf(original)), ...en }, bodies[1])];
};

const ROLES = ["technical-steward", "controller", "control-operator"];

export function anEntity(entity: string, regimes: readonly string[], changes: Written = {}): Filed<Entity> {
  const data = Entity.parse({
    entity,
    names: names(entity),
    jurisdiction: "Somewhere",
    regimes,
    fiscal_year_end: "12-31",
    language: "en",
    roster: ROLES.map((role) => ({
      role,
      login: "maria",
      id: 1,
      name: "Maria",
      from: "2025-01-01",
      to: null,
    })),
    ...changes,
  });
  return { file: `controls/entities/${entity}.md`, data, body: "" };
}

export function aVariance(
  rule: string,
  differs: readonly (readonly [string, string])[],
  expires: string,
  changes: Partial<Variance> = {},
) {
  const data = Variance.parse({
    variance: "a-variance",
    rule,
    differs: differs.map(([file, field]) => ({ file, field })),
    reason: "It is meant.",
    approved_by: "maria",
    approved_on: "2026-01-01",
    expires,
    ...changes,
  });
  return { file: "controls/variances/a-variance.md", data, body: "" };
}

/** Three regimes and two entities that differ in nothing, on 1 November 2026. */
export function aDriftInput(
  parts: Partial<Governance> = {},
  changes: Partial<Omit<DriftInput, "governance">> = {},
): DriftInput {
  const governance: Governance = {
    ...nothingStated(),
    configuration: Configuration.parse({ organizations: [{ login: "acme" }] }),
    parameters: resolveParameters({}),
    controls: [aControl()],
    regimes: [
      aRegime("sox", "SOX"),
      aRegime("jsox", "J-SOX", { languages: ["ja", "en"] }),
      aRegime("soc2", "SOC 2"),
    ],
    overlays: [anOverlay("sox"), ...jsoxPair(), anOverlay("soc2")],
    entities: [anEntity("acme-us", ["sox", "soc2"]), anEntity("acme-jp", ["jsox"])],
    ...parts,
  };
  return {
    organization: "acme",
    governance,
    ledger: emptyLedger(),
    stated: new Map(governance.overlays.map((one) => [one.file, bytesOf(one)])),
    today: "2026-11-01",
    ...changes,
  };
}
