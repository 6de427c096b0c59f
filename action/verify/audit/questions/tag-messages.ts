import type { Certification } from "../../../../model/certification.ts";
import { signOffsNamed, taggingOf, tagMessage } from "../../../../model/certifications/tag-message.ts";
import { signedBy } from "../../../../model/certifications/state-of.ts";
import type { Filed } from "../../../../model/governance.ts";
import { certificationTag } from "../../../../model/paths.ts";
import type { FaultReason } from "../../../../model/reasons/verify/faults.ts";
import type { SignOff } from "../../../../model/sign-off.ts";
import { tagText } from "../../../git/tag-text.ts";
import { isBelow } from "../ancestry.ts";
import { certifiedIn, signOffsIn } from "../certified.ts";
import type { Finding, History, Tag } from "../history.ts";

interface Read {
  history: History;
  signOffs: ReadonlyMap<string, Filed<SignOff> & { commit: string }>;
}

/**
 * Every tag of a certification says what was certified and who signed it: from the text, the sign-offs that it names
 * and when it was made follows the whole tag, byte by byte. Where a tag stands is asked elsewhere.
 */
export function tagMessages(history: History): Finding[] {
  // The commit that brought a record first: what merges it later holds it, too.
  const signOffs = new Map(
    signOffsIn(history)
      .toReversed()
      .map((one) => [one.file, one]),
  );
  const certified = certifiedIn(history);
  return history.tags.flatMap((tag): Finding[] => {
    const { name, commit, text } = tag;
    const own = certified.filter(
      ({ certification, merge }) => certificationTag(certification) === name && merge === commit,
    );
    if (text === null || commit === null || own.length === 0) return [];
    const found = own.map(({ certification }) => differing(tag, text, certification, { history, signOffs }));
    const [first] = found;
    return first === undefined || first === null || found.includes(null)
      ? []
      : [{ commit, path: name, reason: first }];
  });
}

/** The first line in which a tag is not what follows from a certification and what it names; null for none. */
function differing(
  { name, commit }: Tag,
  text: string,
  certification: Certification,
  { history, signOffs }: Read,
): FaultReason | null {
  const named = signOffsNamed(text).flatMap((said) => {
    const one = signOffs.get(said.file);
    return one === undefined ? [] : [{ ...one, at: isHeldAt(history, one, said.at) ? said.at : one.commit }];
  });
  const { missing, signOffs: needed } = signedBy(certification, named);
  const [first] = needed;
  if (first === undefined || missing.length > 0) return { reason: "tag-without-signatures", with: {} };
  const { merged } = first.data;
  const said = taggingOf(text);
  // Nobody but the tag says when it was made and by which run; it was after the merge, and its date is that.
  const tagging = said !== null && said.tagged >= merged ? said : { tagged: merged, run: said?.run ?? null };
  const message = tagMessage(
    certification,
    needed.map((one) => ({ ...one, at: named.find(({ file }) => file === one.file)?.at ?? "" })),
    tagging,
  );
  const expected = tagText({ name, commit: commit ?? "", message, at: tagging.tagged }).split("\n");
  const lines = text.split("\n");
  const at = Array.from({ length: Math.max(lines.length, expected.length) }, (_, line) => line).find(
    (line) => lines[line] !== expected[line],
  );
  if (at === undefined) return null;
  return { reason: "tag-otherwise", with: { says: lines[at] ?? null, expected: expected[at] ?? null } };
}

/** Whether a commit has the record of a sign-off: the one that brought it, or one after it. */
const isHeldAt = (history: History, { commit }: { commit: string }, at: string): boolean =>
  at === commit || isBelow(history, commit, at);
