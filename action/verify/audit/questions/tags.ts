import { certificationFile, certificationTag } from "../../../../model/paths.ts";
import { isValidSignOff, type SignOff } from "../../../../model/sign-off.ts";
import { certifiedIn, signOffsIn } from "../certified.ts";
import type { Finding, History } from "../history.ts";

/** Every tag of a certification is annotated and at the merge that its sign-offs name; and each that was signed has one. */
export function tags(history: History): Finding[] {
  const { head } = history;
  const certified = new Set(certifiedIn(history).map(({ path, merge }) => `${path} ${merge}`));
  const signed = signOffsIn(history).flatMap(({ file: path, data, commit }) => {
    const { merge } = data;
    const tag = tagOf(data);
    if (tag === null) return [];
    const file = certificationFile({ ...tag.key, organization: data.organization });
    // A sign-off alone certifies nothing while another role has not signed the same text.
    return certified.has(`${file} ${merge}`) ? [{ tag: tag.name, path, commit, merge }] : [];
  });
  const wrong = history.tags.flatMap(({ name, annotated, commit }): Finding[] => {
    const at = { commit: commit ?? head, path: name };
    if (!annotated) return [{ ...at, reason: { reason: "tag-not-annotated", with: {} } }];
    const beyond = history.beyond.get(name);
    // What is verified is an older state, which is noted and no fault.
    if (beyond !== undefined && beyond.ahead !== null) return [];
    if (beyond !== undefined) {
      const { commit: lacking, beside } = beyond;
      return [{ commit: head, path: name, reason: { reason: "base-set-back", with: { lacking, beside } } }];
    }
    const own = signed.filter(({ tag }) => tag === name);
    const lost = own.at(-1)?.merge ?? null;
    return own.some(({ merge }) => merge === commit)
      ? []
      : [{ ...at, reason: { reason: "tag-names-nothing-certified", with: { lost } } }];
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
function tagOf(signOff: SignOff) {
  const { covers, period } = signOff;
  if (covers.what !== "certification" || !isValidSignOff(signOff)) return null;
  const key = { ...covers, period };
  return { key, name: certificationTag(key) };
}
