import { Configuration } from "../../../model/configuration.ts";
import { type Filed, type Governance, nothingStated } from "../../../model/governance.ts";
import { OwnershipStatement } from "../../../model/ownership.ts";
import { resolveParameters } from "../../../model/parameters.ts";
import type { System } from "../../../model/system.ts";
import type { Context } from "../../queries/context.ts";
import { UNKNOWN_PIPELINE } from "../../queries/pipeline.ts";
import { aSnapshot } from "./a-snapshot.ts";

/** A document with a path that says what it is. */
export const filed = <T>(data: T, file: string): Filed<T> => ({ file, data, body: "" });

/** A statement that says everything, about every deploy key unless its selector says otherwise. */
export const aStatement = (
  changes: Partial<OwnershipStatement> = {},
  file = "controls/identities/keys.md",
): Filed<OwnershipStatement> =>
  filed(
    OwnershipStatement.parse({
      selector: { kind: "deploy-key" },
      business_owner: "hana",
      technical_steward: "dana",
      purpose: "Exports the ledger every night.",
      why_non_human: "It runs while nobody is there.",
      ...changes,
    }),
    file,
  );

/** A financial system to which {@link LEDGER} and its like belong. */
export const aSystem = (changes: Partial<System> = {}): Filed<System> =>
  filed(
    {
      system: "general-ledger",
      title: { en: "General ledger", ja: "総勘定元帳" },
      processes: ["journal-entry"],
      entities: ["acme-us", "acme-jp"],
      repositories: ["ledger-*"],
      verbs: ["post"],
      ...changes,
    },
    "controls/systems/general-ledger.md",
  );

/** What people state: nothing but the defaults, unless given. */
export const aGovernance = (parts: Partial<Governance> = {}): Governance => ({
  configuration: Configuration.parse({ organizations: [{ login: "acme" }] }),
  parameters: resolveParameters({}),
  ...nothingStated(),
  ...parts,
});

/** Ownership as a statement gives it, for a check's context. */
export const ownedBy = (changes: Partial<OwnershipStatement> = {}): NonNullable<Context["ownership"]> => {
  const { file, data } = aStatement(changes);
  const { business_owner, technical_steward, systems, entities } = data;
  return { statement: file, business_owner, technical_steward, systems, entities, data };
};

/** As it is before the first scan. */
export const NO_SCAN_BEFORE: Context["earlier"] = { isKnown: () => false, readSince: () => null };

/** What a check may look at: one repository, no ownership, the default limits, 31 January 2026. */
export function aContext({ tier = "default", ...parts }: Partial<Omit<Context, "parameter">> = {}): Context {
  const governance = parts.governance ?? aGovernance();
  return {
    snapshot: aSnapshot(),
    governance,
    today: "2026-01-31",
    ownership: null,
    contested: [],
    firstSeen: null,
    widened: [],
    ownerlessSince: null,
    tier,
    ownershipOf: () => null,
    parameter: (name, own = tier) => governance.parameters[name][own],
    pipeline: UNKNOWN_PIPELINE,
    earlier: NO_SCAN_BEFORE,
    ...parts,
  };
}
