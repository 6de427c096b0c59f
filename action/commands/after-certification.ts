import { certificationState } from "../../model/certifications/state-of.ts";
import { tagMessage } from "../../model/certifications/tag-message.ts";
import { certificationFile, certificationTag, type CertificationKey } from "../../model/paths.ts";
import type { VoidReason } from "../../model/reasons/certifications/void.ts";
import { dayIn } from "../../model/time-zone.ts";
import { readInForce } from "../git/in-force.ts";
import type { BranchState } from "../git/ledger.ts";
import { type Tagged, tagOnce } from "../git/tag.ts";
import { signOffsWith } from "./given-before.ts";
import type { CertifyingInput } from "./certification-facts.ts";

/** What became of a certification that base holds. */
export type AfterMerge =
  | { what: "unsigned"; missing: readonly string[] }
  | { what: "certified"; on: string; tag: { name: string; is: Tagged | "not-asked" } }
  | { what: "void"; reasons: readonly VoidReason[] };

/**
 * Tags a certification that everybody signed, and says whether it still holds. Sign-offs are recorded on the evidence
 * branch, so they count from there; what it rests on is what base holds.
 */
export async function afterMerge(
  key: CertificationKey,
  state: BranchState,
  evidence: BranchState,
  {
    port,
    organization,
    publish,
    at,
    run,
  }: Pick<CertifyingInput, "port" | "organization" | "publish" | "at" | "run">,
): Promise<AfterMerge> {
  const { governance, ledger } = readInForce(
    { stated: state.stated, evidence: state.approved },
    organization,
  );
  const file = certificationFile(key);
  const certification = ledger.certifications.find((one) => one.file === file)?.data;
  if (certification === undefined) throw new Error(`${file} was read and is not there`);
  const signOffs = signOffsWith(ledger, evidence, organization);
  const made = certificationState(certification, { texts: ledger.texts, signOffs }, governance);
  if (made.state === "unsigned") return { what: "unsigned", missing: made.missing };
  if (made.state === "void") return { what: "void", reasons: made.reasons };
  const on =
    made.signOffs
      .map(({ data }) => dayIn(data.time_zone, data.submitted))
      .sort()
      .at(-1) ?? "";
  const name = certificationTag(key);
  const [first] = made.signOffs;
  if (publish === "none" || first === undefined)
    return { what: "certified", on, tag: { name, is: "not-asked" } };
  const onBase = new Set(ledger.signOffs.map((one) => one.file));
  const { base, branch } = evidence.tips;
  const signed = made.signOffs.map((one) => ({
    ...one,
    at: onBase.has(one.file) ? base.commit : (branch.commit ?? base.commit),
  }));
  const is = await tagOnce(port.checkout, {
    name,
    commit: first.data.merge,
    message: tagMessage(certification, signed, { tagged: at, run }),
    at,
  });
  return { what: "certified", on, tag: { name, is } };
}
