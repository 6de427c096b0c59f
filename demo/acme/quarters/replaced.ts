import type { Replaced } from "../story.ts";

/** Texts of controls/ that a step of the year brought into a file that was there before; before it, they were not. */
const added = (...texts: readonly string[]): Replaced => texts.map((text) => [text, ""]);

/** Ruth joins. A roster changes by itself: whoever changes what it decides on, too, could choose who approves that. */
export const RUTH: Readonly<Record<string, Replaced>> = {
  "controls/entities/acme-us.md": added(
    `  - role: controller
    login: ruth
    id: 1113
    name: Ruth Keller
    from: 2026-06-01
    to: null
    competence: Certified public accountant; answers for the reporting of Acme Inc. and owns none of its machine credentials.
`,
    `
Ruth Keller joined on the day after: Maria Alvarez owns credentials of the close, so that somebody else has to approve their review.`,
  ),
};

/** What is held against the reviews of the second quarter is accepted. */
export const JUNE: Readonly<Record<string, Replaced>> = {
  "controls/entities/acme-us.md": added(
    `accepted_gaps:
  - regime: sox
    period: 2026-Q2
    gap: owners-missing
    accepted_by: maria
    accepted_on: 2026-06-01
    rationale: Credentials without an owner are lines like all others and are decided on one by one; their owners are to be stated by August.
  - regime: soc2
    period: 2026-Q2
    gap: owners-missing
    accepted_by: maria
    accepted_on: 2026-06-01
    rationale: As for SOX; and the libraries that customers use get their statement in July.
`,
  ),
  "controls/entities/acme-jp.md": added(`accepted_gaps:
  - regime: jsox
    period: 2026-Q2
    gap: owners-missing
    accepted_by: ken
    accepted_on: 2026-06-01
    rationale: 責任者のない資格情報も明細に含まれており、棚卸において一件ずつ判断するため、実施を認める。
`),
};

/** The same for the third quarter. */
export const AUGUST: Readonly<Record<string, Replaced>> = {
  "controls/entities/acme-us.md": added(`  - regime: sox
    period: 2026-Q3
    gap: owners-missing
    accepted_by: maria
    accepted_on: 2026-08-12
    rationale: The two keys of the reconciliation still have no owner; what they do is stated, and their matches are checked by hand each month.
  - regime: soc2
    period: 2026-Q3
    gap: owners-missing
    accepted_by: maria
    accepted_on: 2026-08-12
    rationale: The same two keys as for SOX; neither serves a customer.
`),
  // Tomas kept the price rules until he left.
  "controls/identities/pricing-rules.md": [["technical_steward: dana", "technical_steward: tomas"]],
  "controls/entities/acme-jp.md": added(`  - regime: jsox
    period: 2026-Q3
    gap: owners-missing
    accepted_by: ken
    accepted_on: 2026-08-12
    rationale: 照合ジョブの二つの鍵に責任者がないが、用途は記載され、照合結果は毎月手作業で確認しているため、実施を認める。
`),
};

/** What a version that is replaced leaves behind: past periods are evaluated by it. */
const FORMER = `former:
  - { effective_from: 2026-01-01, frequency: quarterly, performer: control-operator, approver: controller }
`;

/** Acme KK reviews half-yearly from now on, and nobody approved that this differs from the other texts. */
export const HALF_YEARLY: Readonly<Record<string, Replaced>> = {
  "controls/regimes/jsox/REV-01.ja.md": [
    ["\nfrequency: semi-annual\n", "\nfrequency: quarterly\n"],
    [FORMER, ""],
    ["effective_from: 2026-10-26", "effective_from: 2026-01-01"],
    ["reviewed_on: 2026-10-26", "reviewed_on: 2026-09-15"],
  ],
  "controls/regimes/jsox/REV-01.en.md": [
    ["\nfrequency: semi-annual\n", "\nfrequency: quarterly\n"],
    [FORMER, ""],
    ["effective_from: 2026-10-26", "effective_from: 2026-01-01"],
    ["reviewed_on: 2026-10-26", "reviewed_on: 2026-09-15"],
    [
      "sha256:e2cb6fc36269a0a5459c56409a06547e679e59b6f0c9e70531ed7d355f957dcd",
      "sha256:dc918d680b7420ae078ce9f2cea0966cfb39e3ad02b5737d0766db6a18698f90",
    ],
  ],
};

/** Acme Inc. looks at vendors half-yearly from now on, which nobody approved either. */
export const VENDORS: Readonly<Record<string, Replaced>> = {
  "controls/entities/acme-us.md": [
    [
      `overrides:
  - regime: sox
    control: TPI-01
    effective_from: 2026-10-28
    frequency: semi-annual
    reason: Since autumn two vendors hold nearly all access, and their contracts ask for a report every half-year.
`,
      "overrides: []\n",
    ],
  ],
};
