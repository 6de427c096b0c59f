import type { Certification } from "../../../../model/certification.ts";
import { signOffsNamed, tagMessage } from "../../../../model/certifications/tag-message.ts";
import { signedBy } from "../../../../model/certifications/state-of.ts";
import type { Filed } from "../../../../model/governance.ts";
import { certificationTag } from "../../../../model/paths.ts";
import type { FaultReason } from "../../../../model/reasons/verify/faults.ts";
import type { SignOff } from "../../../../model/sign-off.ts";
import { tagText } from "../../../git/tag-text.ts";
import { certifiedIn, signOffsIn } from "../certified.ts";
import type { Finding, History, Tag } from "../history.ts";

/**
 * Every tag of a certification says what was certified and who signed it: from the text and the sign-offs that it names
 * follows the whole tag, byte by byte. Where a tag stands is asked elsewhere.
 */
export function tagMessages(history: History): Finding[] {
  const signOffs = new Map(signOffsIn(history).map((one) => [one.file, one]));
  const certified = certifiedIn(history);
  return history.tags.flatMap((tag): Finding[] => {
    const { name, commit, text } = tag;
    const own = certified.filter(
      ({ certification, merge }) => certificationTag(certification) === name && merge === commit,
    );
    if (text === null || commit === null || own.length === 0) return [];
    const found = own.map(({ certification }) => differing(tag, text, certification, signOffs));
    const [first] = found;
    return first === undefined || first === null || found.includes(null)
      ? []
      : [{ commit, path: name, reason: first }];
  });
}

/** The first line in which a tag is not what follows from a certification and the sign-offs it names; null for none. */
function differing(
  { name, commit }: Tag,
  text: string,
  certification: Certification,
  signOffs: ReadonlyMap<string, Filed<SignOff>>,
): FaultReason | null {
  const files = signOffsNamed(text);
  const named = files.flatMap((file) => signOffs.get(file) ?? []);
  const { missing, signOffs: needed } = signedBy(certification, named);
  const [first] = needed;
  if (first === undefined || missing.length > 0) return { reason: "tag-without-signatures", with: {} };
  const message = tagMessage(certification, needed);
  const expected = tagText({ name, commit: commit ?? "", message, at: first.data.merged }).split("\n");
  const lines = text.split("\n");
  const at = Array.from({ length: Math.max(lines.length, expected.length) }, (_, line) => line).find(
    (line) => lines[line] !== expected[line],
  );
  if (at === undefined) return null;
  return { reason: "tag-otherwise", with: { says: lines[at] ?? null, expected: expected[at] ?? null } };
}
