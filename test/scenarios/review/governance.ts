import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { digestOf } from "../../../action/digest/digest.ts";
import { root } from "../../house/tree.ts";

const CONTROLS = readdirSync(join(root, "controls/baseline"));
const REVIEWED = ["REV-01", "REV-02", "REV-03"];

/** A roster whose people are those of the story's world. */
const ROSTER = `roster:
  - { role: control-operator, login: hana, id: 900, name: Hana Sato, from: "2025-01-01", to: null }
  - { role: controller, login: olga, id: 901, name: Olga Novak, from: "2025-01-01", to: null }
  - { role: controller, login: left, id: 903, name: Gone Person, from: "2024-01-01", to: "2025-12-31" }
  - { role: security-lead, login: stranger, id: 902, name: No Collaborator, from: "2025-01-01", to: null }
`;

/** An entity with what it accepts. */
export const entity = (
  id: "acme-us" | "acme-jp",
  { accepted = "[]", scoping = "[]" }: { accepted?: string; scoping?: string } = {},
): string =>
  [
    "---",
    `entity: ${id}`,
    id === "acme-us"
      ? "names: { en: Acme Inc., ja: アクメ社 }"
      : "names: { en: Acme KK, ja: アクメ株式会社 }",
    `jurisdiction: ${id === "acme-us" ? "United States" : "Japan"}`,
    `regimes: [${id === "acme-us" ? "sox" : "jsox"}]`,
    `fiscal_year_end: "${id === "acme-us" ? "12-31" : "03-31"}"`,
    `language: ${id === "acme-us" ? "en" : "ja"}`,
    `scoping: ${scoping}`,
    `accepted_gaps: ${accepted}`,
    `${ROSTER}---`,
    "",
  ].join("\n");

/** An acceptance of what is held against a review. */
export const acceptance = (
  gap: string,
  { regime = "sox", period = "2026-Q1", by = "olga", on = "2026-02-20" } = {},
): string =>
  `{ regime: ${regime}, period: ${period}, gap: ${gap}, accepted_by: ${by}, accepted_on: "${on}", rationale: Owners follow in April. }`;

/** A statement that answers for the identities of a repository. */
export const statement = (
  selector: string,
  { owner = "olga", entities = "acme-us, acme-jp", more = "" } = {},
): string => `---
selector: ${selector}
business_owner: ${owner}
technical_steward: stranger
purpose: The nightly export.
why_non_human: It runs at night.
entities: [${entities}]
systems: []
${more}---
`;

/** What was decided about reporting: that it can do nothing. */
export const NOTHING = `reporting: { capabilities: [], rationale: It touches no figure., decided_by: olga, decided_on: "2026-01-02" }\n`;

const shipped = (path: string): [string, string] => [path, readFileSync(join(root, path), "utf8")];

/** How J-SOX words the review, as if it had been half-yearly from the beginning: the stories are of its first winter. */
function halfYearly(): [string, string][] {
  const always = ([path, text]: [string, string]): [string, string] => [
    path,
    text.replace(/^effective_from: .*\nformer:\n.*\n/m, "effective_from: 2025-01-01\n"),
  ];
  const original = always(shipped("controls/regimes/jsox/REV-01.ja.md"));
  const [path, text] = always(shipped("controls/regimes/jsox/REV-01.en.md"));
  return [
    original,
    [path, text.replace(/^translation_of: .*$/m, `translation_of: ${digestOf(original[1])}`)],
  ];
}

/** Controls, regimes and overlays as they are shipped, with two entities and an owner of everything. */
export const stated = (): Record<string, string> => ({
  ...Object.fromEntries([
    ...CONTROLS.map((file) => shipped(`controls/baseline/${file}`)),
    shipped("controls/regimes/sox/regime.md"),
    shipped("controls/regimes/jsox/regime.md"),
    ...REVIEWED.map((id) => shipped(`controls/regimes/sox/${id}.en.md`)),
    ...REVIEWED.flatMap((id) =>
      ["ja", "en"].map((language) => shipped(`controls/regimes/jsox/${id}.${language}.md`)),
    ),
    ...halfYearly(),
  ]),
  "controls/entities/acme-us.md": entity("acme-us"),
  "controls/entities/acme-jp.md": entity("acme-jp"),
  "controls/identities/payroll.md": statement("{ repository: payroll }"),
  "controls/identities/organization.md": statement("{ repository: _org }"),
});
