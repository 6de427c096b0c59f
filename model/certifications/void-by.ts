import type { Certification } from "../certification.ts";
import { readDigests } from "../digest-list.ts";
import type { Deficiency } from "../deficiency.ts";
import type { Exception } from "../exception.ts";
import type { Governance } from "../governance.ts";
import { type Day, dayOf } from "../instant.ts";
import type { Ledger } from "../ledger.ts";
import { digestsFile } from "../paths.ts";
import type { VoidReason } from "../reasons/certifications/void.ts";
import { sameData } from "../same-data.ts";

type Scope = Pick<Certification, "entity" | "regime">;

/** What a certification of a day keeps of an exception. */
export const certifiedException = (
  { exception, checks, selector, financial_path, accepted, co_accepted, renewals }: Exception,
  day: Day,
): Certification["exceptions"][number] => ({
  exception,
  checks,
  selector,
  financial_path,
  accepted,
  co_accepted,
  renewals: renewals.filter(({ at }) => at <= day),
});

/** What a certification of an entity and regime keeps of a deficiency. */
export const certifiedDeficiency = (
  { deficiency, control, what, root_cause, owner, affects }: Deficiency,
  { entity, regime }: Scope,
): Certification["deficiencies"][number] => ({
  deficiency,
  control,
  what,
  root_cause,
  owner,
  affects: affects.filter((one) => one.entity === entity && one.regime === regime),
});

/**
 * What a certification rests on and that is another now. The digests are those of the evidence's own list; registers
 * grow, so of an exception or a deficiency only what was certified of it is compared.
 */
export function voidBy(
  certification: Certification,
  { texts }: Pick<Ledger, "texts">,
  { exceptions, deficiencies }: Pick<Governance, "exceptions" | "deficiencies">,
): VoidReason[] {
  const { organization, at } = certification;
  const digests = readDigests(organization, texts.get(digestsFile(organization)) ?? "");
  const day = dayOf(at);
  return [
    ...certification.evidence.flatMap(({ file, digest }): VoidReason[] => {
      const now = digests?.get(file);
      if (now === digest) return [];
      return [{ reason: now === undefined ? "evidence-gone" : "evidence-changed", with: { file } }];
    }),
    ...certification.exceptions.flatMap((then) => {
      const now = exceptions.find(({ data }) => data.exception === then.exception)?.data;
      return differs(then.exception, then, now === undefined ? null : certifiedException(now, day));
    }),
    ...certification.deficiencies.flatMap((then) => {
      const now = deficiencies.find(({ data }) => data.deficiency === then.deficiency)?.data;
      return differs(
        then.deficiency,
        then,
        now === undefined ? null : certifiedDeficiency(now, certification),
      );
    }),
  ];
}

function differs(id: string, then: object, now: object | null): VoidReason[] {
  if (now === null) return [{ reason: "statement-gone", with: { id } }];
  return sameData(then, now) ? [] : [{ reason: "statement-changed", with: { id } }];
}
