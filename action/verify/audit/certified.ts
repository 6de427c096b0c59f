import type { Certification } from "../../../model/certification.ts";
import { signedBy } from "../../../model/certifications/state-of.ts";
import type { Filed } from "../../../model/governance.ts";
import type { SignOff } from "../../../model/sign-off.ts";
import { isBelow } from "./ancestry.ts";
import { broughtDocuments } from "./brought.ts";
import { foundOnce } from "./found-once.ts";

/** A certification that every role signed, and the merge that their sign-offs name. */
export interface Certified {
  path: string;
  certification: Certification;
  merge: string;
}

/** Every sign-off that a history ever brought, with its path and the commit that brought it. */
export const signOffsIn = foundOnce((history): readonly (Filed<SignOff> & { commit: string })[] =>
  history.commits.flatMap(({ commit, ...one }) =>
    broughtDocuments(history, { ...one, commit }, "sign-off").map(({ path, document }) => ({
      file: path,
      data: document.data,
      body: "",
      commit,
    })),
  ),
);

/**
 * Every certification that was signed, by the digests of the texts that people typed, as it was merged: what is written
 * of it later is another text, whatever digest it states.
 */
export const certifiedIn = foundOnce((history): readonly Certified[] => {
  const signOffs = signOffsIn(history);
  const found = new Map<string, Certified>();
  for (const commit of history.commits)
    for (const { path, document } of broughtDocuments(history, commit, "certification")) {
      const { missing, signOffs: given } = signedBy(document.data, signOffs);
      const [first] = given;
      if (missing.length > 0 || first === undefined) continue;
      const { merge } = first.data;
      const isLater = merge !== commit.commit && isBelow(history, merge, commit.commit);
      if (isLater && found.has(`${path} ${document.data.digest}`)) continue;
      found.set(`${path} ${document.data.digest}`, { path, certification: document.data, merge });
    }
  return [...found.values()];
});
