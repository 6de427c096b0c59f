import type { Certification } from "../certification.ts";
import type { Filed } from "../governance.ts";
import { certificationFile } from "../paths.ts";
import type { SignOff } from "../sign-off.ts";
import { oneLine } from "../text.ts";

/** A sign-off that a tag was made for, and a commit that holds its record, which is written after the tagged merge. */
export interface TaggedSignOff extends Filed<SignOff> {
  at: string;
}

/** When a tag was made, by GitHub's clock, and by which run; null where no runner told. */
export interface Tagging {
  tagged: string;
  run: string | null;
}

const RECORD = "Sign-off: ";
const TAGGED = "Tagged: ";
const NO_RUN = "outside a workflow";

/**
 * What the tag of a certification says: what was certified, by the digest of its text, when that was merged, when the
 * tag was made, and who signed for each of its roles: `signOffs` are in their order.
 */
export const tagMessage = (
  certification: Certification,
  signOffs: readonly TaggedSignOff[],
  { tagged, run }: Tagging,
): string =>
  [
    `${certification.entity} certified under ${certification.regime} for ${certification.period}`,
    "",
    `Text: ${certification.digest}`,
    `Document: ${certificationFile(certification)}`,
    `Merged: ${signOffs[0]?.data.merged ?? ""}`,
    `${TAGGED}${tagged} ${run === null ? NO_RUN : `by ${oneLine(run)}`}`,
    ...signOffs.flatMap(({ file, at, data: { reviewer, submitted } }, index) => [
      `Signed by: ${oneLine(reviewer.person ?? reviewer.login)} (${reviewer.login}, ${reviewer.id}), ${certification.roles[index] ?? ""}, on ${submitted}`,
      `${RECORD}${file} at ${at}`,
    ]),
  ].join("\n");

/** The sign-offs that a tag names, in its order, each with the commit at which it is said to be. */
export const signOffsNamed = (message: string): { file: string; at: string }[] =>
  after(RECORD, message).map((said) => {
    const end = said.lastIndexOf(" at ");
    return end === -1 ? { file: said, at: "" } : { file: said.slice(0, end), at: said.slice(end + 4) };
  });

/** When and by which run a tag says that it was made; null where it does not say. */
export function taggingOf(message: string): Tagging | null {
  const [said] = after(TAGGED, message);
  const found = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ) (?:by (.+)|outside a workflow)$/.exec(said ?? "");
  return found === null ? null : { tagged: found[1] ?? "", run: found[2] ?? null };
}

const after = (start: string, message: string): string[] =>
  message.split("\n").flatMap((line) => (line.startsWith(start) ? [line.slice(start.length)] : []));
