// What the people of a small group state: one control, two regimes in their own words, one entity under each.

import type { z } from "zod";
import type { Control } from "../../model/control.ts";
import { writeDocument } from "../../model/document.ts";

const both = (en: string, ja: string) => ({ en, ja });
const person = (role: string, login: string, id: number) => ({
  role,
  login,
  id,
  name: login,
  from: "2025-01-01",
  to: null,
});

const entity = (id: string, regime: string, yearEnd: string) =>
  writeDocument(
    {
      entity: id,
      names: both(id, id),
      jurisdiction: "Somewhere",
      regimes: [regime],
      fiscal_year_end: yearEnd,
      language: "en",
      roster: [
        person("control-operator", "wim", 1),
        person("controller", "olga", 2),
        person("business-owner", "olga", 2),
      ],
    },
    "",
  );

const regime = (id: string, languages: string[]) =>
  writeDocument(
    {
      regime: id,
      title: both(id, id),
      short: both(id, id),
      style: "prescriptive",
      jurisdiction: both("Somewhere", "某所"),
      legal_basis: ["A law."],
      timing: "as-of",
      concludes: both("Management concludes.", "経営者が結論を示す。"),
      verdicts: {
        effective: both("Effective", "有効"),
        "exception-noted": both("Deviation noted", "逸脱あり"),
        "deficient-design": both("Deficiency in design", "整備上の不備"),
        "deficient-operation": both("Deficiency in operation", "運用上の不備"),
        indeterminate: both("Not supported", "結論を裏付けられない"),
        "out-of-scope": both("Not in scope", "評価範囲外"),
      },
      severities: [{ severity: "deficiency", words: both("Control deficiency", "統制の不備") }],
      demands: [
        {
          criterion: "rules-kept",
          miss: "operation",
          words: both("A rule of the control is broken.", "定めに反した状態が残っている。"),
        },
        {
          criterion: "population-complete",
          miss: "indeterminate",
          words: both("The population is not complete.", "母集団の網羅性が裏付けられていない。"),
        },
      ],
      skeleton: [both("What we do", "実施内容")],
      sampling: [],
      languages,
    },
    "",
  );

/** The control that both regimes word. */
export const ROT_01 = writeDocument(
  {
    control: "ROT-01",
    family: "ROT",
    title: both("Rotation", "更新"),
    objective: both("Credentials are renewed.", "更新する。"),
    risk: both("Old ones leak.", "漏えいする。"),
    pillar: "access",
    applies_to: "nhi",
    nature: { automation: "automated", purpose: "detective" },
    frequency: "daily",
    parameters: ["rot.max_age_days.static"],
    summary: both("Credentials are renewed.", "更新する。"),
    rules: [{ rule: both("Each is renewed.", "更新する。"), checks: ["identity-has-two-owners"] }],
    attestation: both("Nothing.", "なし。"),
    evidence: [],
    frameworks: [],
  } satisfies z.input<typeof Control>,
  "",
);

/** An overlay; tests change a field of it. */
export const overlay = (regimeId: string, language: "en" | "ja", changes: object = {}) =>
  writeDocument(
    {
      control: "ROT-01",
      regime: regimeId,
      language,
      reference: "Section 1",
      who: "The control operator.",
      what: "Looks at the age of credentials.",
      when: "At the stated frequency: {{frequency}}.",
      how: "By the scan; a credential is at most {{params.rot.max_age_days.static}} days old.",
      frequency: "daily",
      performer: "control-operator",
      approver: "controller",
      nature: { automation: "automated", purpose: "detective" },
      key: true,
      attributes: ["It was renewed in time."],
      design: ["Read the rule."],
      operation: ["Look at each finding."],
      sample: "All.",
      evidence: ["The scan record."],
      certification: "We renew credentials.",
      effective_from: "2025-01-01",
      reviewed_by: "wim",
      reviewed_on: "2025-12-01",
      ...changes,
    },
    "# What we do\n\nWe renew credentials.",
  );

export const OVERLAY = "controls/regimes/sox/ROT-01.en.md";
export const OTHER = "controls/regimes/jsox/ROT-01.ja.md";

/** Every file that people of the group have written, by path. */
export const stated = (changes: Record<string, string> = {}): Record<string, string> => ({
  "countersign.yml": "organizations:\n  - login: acme\n",
  "controls/baseline/ROT-01.md": ROT_01,
  "controls/entities/acme-us.md": entity("acme-us", "sox", "12-31"),
  "controls/entities/acme-jp.md": entity("acme-jp", "jsox", "03-31"),
  "controls/regimes/sox/regime.md": regime("sox", ["en"]),
  "controls/regimes/jsox/regime.md": regime("jsox", ["ja"]),
  [OVERLAY]: overlay("sox", "en"),
  [OTHER]: overlay("jsox", "ja"),
  ...changes,
});
