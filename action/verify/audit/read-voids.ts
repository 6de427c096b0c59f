import { voidBy } from "../../../model/certifications/void-by.ts";
import { Deficiency } from "../../../model/deficiency.ts";
import { readDocument } from "../../../model/document.ts";
import { Exception } from "../../../model/exception.ts";
import { deficiencyFile, digestsFile, exceptionFile } from "../../../model/paths.ts";
import type { Certification } from "../../../model/certification.ts";
import type { VoidReason } from "../../../model/reasons/certifications/void.ts";
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

const isVoidAt = async (git: Git, certification: Certification, commit: string): Promise<boolean> =>
  (await voidAt(git, certification, commit)).length > 0;

/** The exceptions and deficiencies that a certification rests on, and that are others, or gone, at a commit. */
export async function statementsOtherwise(
  git: Git,
  certification: Certification,
  commit: string,
): Promise<string[]> {
  const isException = (id: string) => certification.exceptions.some(({ exception }) => exception === id);
  return (await voidAt(git, certification, commit)).flatMap(({ reason, with: data }) =>
    reason === "statement-changed" || reason === "statement-gone"
      ? [isException(data.id) ? exceptionFile(data.id) : deficiencyFile(data.id)]
      : [],
  );
}

async function voidAt(git: Git, certification: Certification, commit: string): Promise<VoidReason[]> {
  const list = digestsFile(certification.organization);
  const exceptions = certification.exceptions.map(({ exception }) => exceptionFile(exception));
  const deficiencies = certification.deficiencies.map(({ deficiency }) => deficiencyFile(deficiency));
  const named = (path: string) => `${commit}:${path}`;
  const found = await objectBytes(git, [list, ...exceptions, ...deficiencies].map(named));
  const textOf = (path: string) => found.get(named(path))?.bytes.toString();
  return voidBy(
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
}
