import { certificationTag } from "../../../../model/paths.ts";
import { isValidSignOff, type SignOff } from "../../../../model/sign-off.ts";
import { broughtDocuments } from "../brought.ts";
import type { Finding, History } from "../history.ts";

/** Every tag of a certification is annotated and at the merge that a sign-off of it names; and each such has its tag. */
export function tags(history: History): Finding[] {
  const { head } = history;
  const signed = history.commits.flatMap((commit) =>
    broughtDocuments(history, commit, "sign-off").flatMap(({ path, document: { data } }) => {
      const tag = tagOf(data);
      return tag === null ? [] : [{ tag, path, commit: commit.commit, merge: data.merge }];
    }),
  );
  const wrong = history.tags.flatMap(({ name, annotated, commit }): Finding[] => {
    const at = { commit: commit ?? head, path: name };
    if (!annotated) return [{ ...at, reason: { reason: "tag-not-annotated", with: {} } }];
    return signed.some(({ tag, merge }) => tag === name && merge === commit)
      ? []
      : [{ ...at, reason: { reason: "tag-names-nothing-certified", with: {} } }];
  });
  const there = new Set(history.tags.map(({ name }) => name));
  const missing = signed
    .filter(({ tag }) => !there.has(tag))
    .map(({ tag, path, commit }): Finding => ({
      commit,
      path,
      reason: { reason: "tag-missing", with: { tag } },
    }));
  return [...wrong, ...missing];
}

/** The tag that a sign-off leads to: one of a certification, that counts. */
const tagOf = (signOff: SignOff): string | null => {
  const { covers, period } = signOff;
  return covers.what === "certification" && isValidSignOff(signOff)
    ? certificationTag({ ...covers, period })
    : null;
};
