import { voidBy } from "../../../model/certifications/void-by.ts";
import { Deficiency } from "../../../model/deficiency.ts";
import { readDocument } from "../../../model/document.ts";
import { Exception } from "../../../model/exception.ts";
import { deficiencyFile, digestsFile, exceptionFile } from "../../../model/paths.ts";
import type { Certification } from "../../../model/certification.ts";
import type { Git } from "../../git/git.ts";
import { objectBytes } from "../../git/objects.ts";
import type { RewrittenConclusion } from "./rewritten-conclusions.ts";

type Asked = Pick<RewrittenConclusion, "certification" | "read">;

/** Names a certification, by the digest of its text, at the commit that a conclusion read. */
export const voidKey = ({ certification, read }: Asked): string => `${certification.digest} ${read}`;

/** Of certifications at commits that conclusions were drawn anew from, those that were void there. */
export async function readVoids(git: Git, asked: readonly Asked[]): Promise<ReadonlySet<string>> {
  const voids = new Set<string>();
  const known = new Map(asked.map((one) => [voidKey(one), one]));
  for (const [key, { certification, read }] of known)
    if (await isVoidAt(git, certification, read)) voids.add(key);
  return voids;
}

async function isVoidAt(git: Git, certification: Certification, commit: string): Promise<boolean> {
  const list = digestsFile(certification.organization);
  const exceptions = certification.exceptions.map(({ exception }) => exceptionFile(exception));
  const deficiencies = certification.deficiencies.map(({ deficiency }) => deficiencyFile(deficiency));
  const named = (path: string) => `${commit}:${path}`;
  const found = await objectBytes(git, [list, ...exceptions, ...deficiencies].map(named));
  const textOf = (path: string) => found.get(named(path))?.bytes.toString();
  const reasons = voidBy(
    certification,
    { texts: new Map([[list, textOf(list) ?? ""]]) },
    {
      exceptions: exceptions.flatMap((file) => {
        const reading = readDocument(Exception, file, textOf(file) ?? "");
        return reading.ok ? [{ file, ...reading }] : [];
      }),
      deficiencies: deficiencies.flatMap((file) => {
        const reading = readDocument(Deficiency, file, textOf(file) ?? "");
        return reading.ok ? [{ file, ...reading }] : [];
      }),
    },
  );
  return reasons.length > 0;
}
