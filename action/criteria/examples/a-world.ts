import type { Control } from "../../../model/control.ts";
import { Configuration } from "../../../model/configuration.ts";
import { type Entity, Entity as EntitySchema } from "../../../model/entity.ts";
import { type Filed, type Governance, nothingStated } from "../../../model/governance.ts";
import { type Overlay, Overlay as OverlaySchema } from "../../../model/overlay.ts";
import { resolveParameters } from "../../../model/parameters.ts";

/** People of the examples: who holds which role, so that nobody has to be looked up in a test. */
export const PEOPLE = {
  reviewer: { login: "omar", id: 1106 },
  approver: { login: "maria", id: 1105 },
  local: { login: "ken", id: 1103 },
  evaluator: { login: "sara", id: 1110 },
  owner: { login: "hana", id: 1101 },
  steward: { login: "dana", id: 1102 },
} as const;

const entry = (role: string, { login, id }: { login: string; id: number }) => ({
  role,
  login,
  id,
  name: login,
  from: "2020-01-01",
  to: null,
});

export const aControl = (control: string, over: Partial<Control> = {}): Filed<Control> => ({
  file: `controls/baseline/${control}.md`,
  body: "",
  data: {
    control,
    family: "REV",
    title: { en: control, ja: control },
    objective: { en: "It holds.", ja: "守られている。" },
    risk: { en: "It does not.", ja: "守られていない。" },
    summary: { en: "It is looked at.", ja: "確認する。" },
    pillar: "access",
    applies_to: "nhi",
    nature: { automation: "it-dependent", purpose: "detective" },
    frequency: "quarterly",
    parameters: [],
    rules: [
      {
        rule: { en: "A review is done.", ja: "棚卸が実施されている。" },
        checks: [],
        criteria: ["done-in-cycle"],
        open: null,
      },
    ],
    attestation: { en: "People confirm it.", ja: "人が確認する。" },
    evidence: [],
    frameworks: [],
    ...over,
  },
});

export function anOverlay(regime: string, control: string, over: Partial<Overlay> = {}): Filed<Overlay> {
  const language = over.language ?? "en";
  return {
    file: `controls/regimes/${regime}/${control}.${language}.md`,
    body: "",
    data: {
      ...OverlaySchema.parse({
        control,
        regime,
        language,
        reference: "There.",
        objective: "Access is authorised.",
        who: "The {{performer}}.",
        what: "Reviews.",
        when: "Each quarter.",
        how: "With care.",
        frequency: "quarterly",
        performer: "control-operator",
        approver: "controller",
        nature: { automation: "it-dependent", purpose: "detective" },
        key: true,
        attributes: ["It was done."],
        design: ["Look."],
        operation: ["Look again."],
        sample: "By the table.",
        evidence: ["The review."],
        assertions: ["Existence."],
        scope_reason: "It matters.",
        criteria: ["CC6.3"],
        complementary_controls: ["Customers keep their keys."],
        rcm: "RCM-1",
        certification: "It was done.",
        effective_from: "2020-01-01",
        reviewed_by: "sara",
        reviewed_on: "2026-01-01",
      }),
      ...over,
    },
  };
}

/** The parent in the United States, whose year ends in December. */
export const theParent = (over: Partial<Entity> = {}): Filed<Entity> => ({
  file: "controls/entities/acme-us.md",
  body: "",
  data: {
    ...EntitySchema.parse({
      entity: "acme-us",
      names: { en: "Acme Inc.", ja: "アクメ・インク" },
      jurisdiction: "Delaware",
      regimes: ["sox", "soc1", "soc2"],
      fiscal_year_end: "12-31",
      language: "en",
      roster: [
        entry("control-operator", PEOPLE.reviewer),
        entry("controller", PEOPLE.approver),
        entry("internal-audit", PEOPLE.evaluator),
      ],
    }),
    ...over,
  },
});

/** The subsidiary in Japan, whose year ends in March. */
export const theSubsidiary = (over: Partial<Entity> = {}): Filed<Entity> => ({
  file: "controls/entities/acme-jp.md",
  body: "",
  data: {
    ...EntitySchema.parse({
      entity: "acme-jp",
      names: { en: "Acme KK", ja: "アクメ株式会社" },
      jurisdiction: "Tokyo",
      regimes: ["jsox"],
      fiscal_year_end: "03-31",
      language: "ja",
      scoping: [
        {
          regime: "jsox",
          included: true,
          reason: "質的に重要である。",
          decided_by: "ken",
          decided_on: "2020-05-15",
        },
      ],
      roster: [
        entry("control-operator", PEOPLE.reviewer),
        entry("controller", PEOPLE.local),
        entry("internal-audit", PEOPLE.evaluator),
      ],
    }),
    ...over,
  },
});

/** What the people of the examples state; everything may be replaced. */
export function aGovernance(over: Partial<Governance> = {}): Governance {
  const configuration = over.configuration ?? Configuration.parse({ organizations: [{ login: "acme" }] });
  return {
    configuration,
    parameters: resolveParameters(configuration.parameters),
    ...nothingStated(),
    entities: [theParent(), theSubsidiary()],
    ...over,
  };
}

/** A review that was quarterly until 25 October 2026, half-yearly from then on. */
export const aSlowerReview = anOverlay("sox", "REV-01", {
  frequency: "semi-annual",
  effective_from: "2026-10-26",
  former: [
    {
      effective_from: "2020-01-01",
      frequency: "quarterly",
      performer: "control-operator",
      approver: "controller",
    },
  ],
});
