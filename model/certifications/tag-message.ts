import type { Certification } from "../certification.ts";
import type { Filed } from "../governance.ts";
import type { SignOff } from "../sign-off.ts";
import { oneLine } from "../text.ts";

/** Before the path of each sign-off that a tag was made for. */
const RECORD = "Sign-off: ";

/** What the tag of a certification says: what was certified, by the digest of its text, and who signed it. */
export const tagMessage = (
  { period, entity, regime, digest }: Pick<Certification, "period" | "entity" | "regime" | "digest">,
  signOffs: readonly Filed<SignOff>[],
): string =>
  [
    `${entity} certified under ${regime} for ${period}`,
    "",
    `Text: ${digest}`,
    ...signOffs.flatMap(({ file, data: { reviewer } }) => [
      `Signed by: ${oneLine(reviewer.person ?? reviewer.login)} (${reviewer.login}, ${reviewer.id}), ${reviewer.role ?? ""}`,
      `${RECORD}${file}`,
    ]),
  ].join("\n");

/** The paths of the sign-offs that a tag names, in its order. */
export const signOffsNamed = (message: string): string[] =>
  message.split("\n").flatMap((line) => (line.startsWith(RECORD) ? [line.slice(RECORD.length)] : []));
