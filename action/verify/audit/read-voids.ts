import { voidBy } from "../../../model/certifications/void-by.ts";
import { Deficiency } from "../../../model/deficiency.ts";
import { readDocument } from "../../../model/document.ts";
import { Exception } from "../../../model/exception.ts";
import { deficiencyFile, digestsFile, exceptionFile } from "../../../model/paths.ts";
import type { Certification } from "../../../model/certification.ts";
import type { Git } from "../../git/git.ts";
import { objectBytes } from "../../git/objects.ts";
import type { AuditDocument } from "./history.ts";

/** Names a certification, by the digest of its text, at a commit. */
export const voidKey = ({ digest }: Pick<Certification, "digest">, commit: string): string =>
  `${digest} ${commit}`;

/**
 * Where certifications were void: of each, at the commits that conclusions on the same period name, since a conclusion is
 * drawn anew only there. `has` says which commits are in the history.
 */
export async function readVoids(
  git: Git,
  documents: Iterable<AuditDocument>,
  has: (commit: string) => boolean,
): Promise<ReadonlySet<string>> {
  const certifications = new Map<string, Certification>();
  const concluded = new Map<string, Set<string>>();
  for (const document of documents) {
    if (document.kind === "certification") certifications.set(document.data.digest, document.data);
    if (document.kind !== "conclusion" || !has(document.data.commit)) continue;
    const { period, commit, ...of } = document.data;
    const key = keyOf({ ...of, period: period.id });
    concluded.set(key, (concluded.get(key) ?? new Set()).add(commit));
  }
  const found = new Set<string>();
  for (const certification of certifications.values())
    for (const commit of concluded.get(keyOf(certification)) ?? [])
      if (await isVoidAt(git, certification, commit)) found.add(voidKey(certification, commit));
  return found;
}

const keyOf = ({ period, entity, regime }: Pick<Certification, "period" | "entity" | "regime">): string =>
  `${period} ${entity} ${regime}`;

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
