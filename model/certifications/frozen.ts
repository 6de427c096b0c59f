import type { Ledger } from "../ledger.ts";
import { signedBy } from "./state-of.ts";

/** The files that a signed certification rests on: nobody writes them again, or it would be void. */
export const frozenFiles = ({
  certifications,
  signOffs,
}: Pick<Ledger, "certifications" | "signOffs">): ReadonlySet<string> =>
  new Set(
    certifications
      .filter(({ data }) => signedBy(data, signOffs).missing.length === 0)
      .flatMap(({ data }) => data.evidence.map(({ file }) => file)),
  );
