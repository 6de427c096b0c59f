import { z } from "zod";
import { PARAMETERS } from "./parameter-defaults.ts";

export { PARAMETERS, type ParameterDefault } from "./parameter-defaults.ts";

// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the keys of a literal are what Object.keys gives
export const PARAMETER_NAMES = Object.keys(PARAMETERS).sort() as (keyof typeof PARAMETERS)[];

/** Name of a parameter, `rot.max_age_days.static`. */
export const ParameterName = z.enum(PARAMETER_NAMES);
export type ParameterName = z.infer<typeof ParameterName>;

/** Whether the default or the strict value applies. */
export const TIERS = ["default", "strict"] as const;
export type Tier = (typeof TIERS)[number];

const limit = z.number().int().min(0).max(3660);

/** One parameter as countersign.yml may set it; what is left out keeps its default. */
const Setting = z.strictObject({
  default: limit.optional().describe("Value for most identities."),
  strict: limit
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

/** One value that would loosen what is in force above it. */
export interface Loosening {
  name: ParameterName;
  tier: Tier;
  value: number;
  inForce: number;
}

/** True when `value` asks no less than `other`. */
export const isAsTight = (name: ParameterName, value: number, other: number): boolean =>
  PARAMETERS[name].tighter === "lower" ? value <= other : value >= other;

/** The tighter of two values. */
export const tighterOf = (name: ParameterName, one: number, other: number): number =>
  isAsTight(name, one, other) ? one : other;

/** What an overlay or an entity sets that is looser than what is in force: they may tighten and never loosen. */
export function loosenings(inForce: Parameters, settings: ParameterSettings): Loosening[] {
  return PARAMETER_NAMES.flatMap((name) =>
    TIERS.flatMap((tier) => {
      const value = settings[name]?.[tier];
      return value === undefined || isAsTight(name, value, inForce[name][tier])
        ? []
        : [{ name, tier, value, inForce: inForce[name][tier] }];
    }),
  );
}

/**
 * The values in force where several documents tighten: each value the tightest of all.
 * A document that tightens the value for most tightens the strict one with it.
 */
export function tighten(inForce: Parameters, settings: readonly ParameterSettings[]): Parameters {
  const tightest = (name: ParameterName, tier: Tier) =>
    settings
      .flatMap((one) => [one[name]?.[tier], tier === "strict" ? one[name]?.default : undefined])
      .filter((value) => value !== undefined)
      .reduce((value, other) => tighterOf(name, value, other), inForce[name][tier]);
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- fromEntries forgets the keys it was given
  return Object.fromEntries(
    PARAMETER_NAMES.map((name) => [
      name,
      { default: tightest(name, "default"), strict: tightest(name, "strict") },
    ]),
  ) as Parameters;
}

/** `parameters.<name>.<tier>`, as one field of a document names a limit. */
const LIMIT_FIELD = /^parameters\.([a-z_.]+)\.(default|strict)$/;

/** The limit that a field of a document sets; null for any other field. */
function limitOf(field: string): { name: ParameterName; tier: Tier } | null {
  const [, written = "", tier] = LIMIT_FIELD.exec(field) ?? [];
  const name = PARAMETER_NAMES.find((one) => one === written);
  return name === undefined || (tier !== "default" && tier !== "strict") ? null : { name, tier };
}

/** What holds where countersign.yml leaves out the limit of a field; null for a field that is no limit. */
export function usualLimit(field: string): number | null {
  const limit = limitOf(field);
  return limit === null ? null : PARAMETERS[limit.name][limit.tier];
}

/**
 * True when a field that changed is a limit that asks less than before. In countersign.yml a value that is left out is
 * the default; elsewhere it is the group's, which is never tighter.
 */
export function loosens(
  { field, before, after }: { field: string; before: string | null; after: string | null },
  ofGroup: boolean,
): boolean {
  const limit = limitOf(field);
  if (limit === null) return false;
  if (!ofGroup && (before === null || after === null)) return after === null;
  const value = (text: string | null) => (text === null ? PARAMETERS[limit.name][limit.tier] : Number(text));
  return !isAsTight(limit.name, value(after), value(before));
}
