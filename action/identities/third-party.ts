import type { Governance } from "../../model/governance.ts";
import { samePerson } from "../../model/roster.ts";
import type { ObservedIdentity } from "../../model/snapshot.ts";
import type { Vendor } from "../../model/vendor.ts";
import type { Context } from "../queries/context.ts";
import { accountOf } from "./ask.ts";

/** Who else has an identity: what GitHub shows of it, and what people state. */
export interface ThirdParty {
  /** Whose it is, by GitHub; null where it does not show that of this one, undefined where it never does of its kind. */
  account: string | null | undefined;
  /** That account where it is none of ours. */
  outside: string | null;
  /** Id of the vendor that its statement names. */
  named: string | null;
  /** The vendor of whose Apps it is one. */
  listed: Vendor | undefined;
}

/** Who else has an identity. */
export function holdingOf(identity: ObservedIdentity, context: Context): ThirdParty {
  const account = accountOf(identity);
  const outside = account !== undefined && account !== null && !isOurs(account, context) ? account : null;
  return {
    account,
    outside,
    named: context.ownership?.data.vendor ?? null,
    // The register names the Apps of a vendor by their slugs.
    listed: outside === null ? undefined : vendorOfApp(identity.title, context.governance),
  };
}

/** The organisations of `countersign.yml` are one group. */
const isOurs = (account: string, { governance, snapshot }: Context): boolean =>
  [snapshot.organization, ...governance.configuration.organizations].some(({ login }) =>
    samePerson(login, account),
  );

const vendorOfApp = (slug: string, { vendors }: Pick<Governance, "vendors">): Vendor | undefined =>
  vendors.find(({ data }) => data.apps.some((app) => samePerson(app, slug)))?.data;
