import { z } from "zod";

/** A parameter's value for most identities, and for those that are privileged or matter to financial reporting. */
export interface ParameterDefault {
  /** For most identities. */
  default: number;
  /** For privileged identities and those that serve a financial system. */
  strict: number;
  /** What it limits, in one sentence. */
  meaning: string;
}

/**
 * Parameters that checks and controls use, with their defaults (practice, not law: every one may be tightened or
 * loosened in countersign.yml, and the scan record keeps a digest of what was in force).
 */
export const PARAMETERS = {
  "dormant.days": {
    default: 180,
    strict: 90,
    meaning: "Days without recorded use after which a credential counts as dormant.",
  },
  "exp.max_lifetime_days": {
    default: 366,
    strict: 90,
    meaning: "Days a credential with an expiry may live.",
  },
  "revoke.sla_days": {
    default: 7,
    strict: 1,
    meaning: "Days a credential may outlive the membership of whoever created it.",
  },
  "rot.max_age_days.readonly_deploy_key": {
    default: 365,
    strict: 90,
    meaning: "Days a read-only deploy key may stay in use.",
  },
  "rot.max_age_days.static": {
    default: 180,
    strict: 90,
    meaning: "Days a secret, a token or a write deploy key may stay in use.",
  },
  "orphan.days": {
    default: 180,
    strict: 180,
    meaning: "Days a secret may exist without a workflow that names it.",
  },
} as const satisfies Record<string, ParameterDefault>;

// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the keys of a literal are what Object.keys gives
export const PARAMETER_NAMES = Object.keys(PARAMETERS).sort() as (keyof typeof PARAMETERS)[];

/** Name of a parameter, `rot.max_age_days.static`. */
export const ParameterName = z.enum(PARAMETER_NAMES);
export type ParameterName = z.infer<typeof ParameterName>;

/** Whether the default or the strict value applies. */
export type Tier = "default" | "strict";

const days = z.number().int().min(0).max(3660);

/** One parameter as countersign.yml may set it; what is left out keeps its default. */
const Setting = z.strictObject({
  default: days.optional().describe("Value for most identities."),
  strict: days
    .optional()
    .describe("Value for privileged identities and those that serve a financial system."),
});

/** The `parameters` block of countersign.yml. */
export const ParameterSettings = z.strictObject(
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- fromEntries forgets the keys it was given
  Object.fromEntries(
    PARAMETER_NAMES.map((name) => [name, Setting.optional().describe(PARAMETERS[name].meaning)]),
  ) as Record<ParameterName, z.ZodOptional<typeof Setting>>,
);
export type ParameterSettings = z.infer<typeof ParameterSettings>;

/** Every parameter with the values in force. */
export type Parameters = Record<ParameterName, Record<Tier, number>>;

/** The values in force: the defaults, overlaid by what countersign.yml sets. */
export function resolveParameters(settings: ParameterSettings): Parameters {
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- fromEntries forgets the keys it was given
  return Object.fromEntries(
    PARAMETER_NAMES.map((name) => {
      const { default: usual, strict } = PARAMETERS[name];
      return [name, { default: settings[name]?.default ?? usual, strict: settings[name]?.strict ?? strict }];
    }),
  ) as Parameters;
}
