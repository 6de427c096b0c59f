import type { z } from "zod";
import { isOpen, type Assessment } from "./assessment.ts";
import type { FindingPeriod } from "./finding.ts";

/** What the records of identities, repositories and the organisation have alike. */
export interface SubjectRecord {
  uid: string;
  assessments: readonly Assessment[];
  findings: readonly FindingPeriod[];
}

/** Something in a record that contradicts something else in it. */
interface Contradiction {
  path: PropertyKey[];
  message: string;
}

/** Where the lists of a subject's record contradict each other, though every item in them fits its schema. */
export function contradictionsIn({
  assessments,
  findings,
}: Pick<SubjectRecord, "assessments" | "findings">): Contradiction[] {
  const open = new Set(findings.flatMap(({ check, closed }) => (closed === null ? [check] : [])));
  const asked = new Set<string>();
  const failing = new Set<string>();
  const all: Contradiction[] = [];
  for (const [at, { check, outcome }] of assessments.entries()) {
    const told = (field: string, message: string) =>
      void all.push({ path: ["assessments", at, field], message });
    if (asked.has(check)) told("check", `is ${check} a second time; a check has one assessment`);
    asked.add(check);
    if (!isOpen({ outcome })) continue;
    failing.add(check);
    if (!open.has(check)) told("outcome", `is ${outcome}, and no period of findings says that it is open`);
  }
  for (const [at, { check, closed }] of findings.entries())
    if (closed === null && !failing.has(check))
      all.push({
        path: ["findings", at, "closed"],
        message: `is null, and no assessment of ${check} is fail or unknown`,
      });
  return all;
}

const hold = (record: SubjectRecord, isOwn: boolean, uid: string, context: z.RefinementCtx): void => {
  if (!isOwn) context.addIssue({ code: "custom", path: ["uid"], message: `must be ${uid}` });
  for (const one of contradictionsIn(record)) context.addIssue({ code: "custom", ...one });
};

/** Holds the record of an identity to what its parts say of each other; a uid begins with its kind. */
export const ofKind =
  (kind: string) =>
  (record: SubjectRecord, context: z.RefinementCtx): void => {
    const begins = `github:${kind}:`;
    hold(record, record.uid.startsWith(begins), `of the kind ${kind}: ${begins} and its id`, context);
  };

/** Holds the record of a repository or an organisation to what its parts say of each other; a uid ends with its id. */
export const ofOne =
  (record: "repository" | "organization") =>
  (subject: SubjectRecord & { id: number }, context: z.RefinementCtx): void => {
    const uid = `github:${record}:${subject.id}`;
    hold(subject, subject.uid === uid, uid, context);
  };
