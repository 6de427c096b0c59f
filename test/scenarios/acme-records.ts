// Reads from a clone alone what became of one review and its certification: git and files, and no GitHub.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import type { z } from "zod";
import { Certification } from "../../model/certification.ts";
import { readDocument } from "../../model/document.ts";
import { Identity } from "../../model/identity.ts";
import { certificationFile, certificationTag, reviewFile } from "../../model/paths.ts";
import { Review } from "../../model/review.ts";
import { Scan } from "../../model/scan.ts";
import { isValidSignOff, SignOff } from "../../model/sign-off.ts";

export interface Scope {
  period: string;
  entity: string;
  regime: string;
}

/** What a clone says of itself. */
export const cloneAt = (folder: string) => {
  const git = (...args: string[]) =>
    execFileSync("git", args, { cwd: folder, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 }).trim();
  const bytes = (object: string): Buffer =>
    execFileSync("git", ["cat-file", "blob", object], { cwd: folder, maxBuffer: 64 * 1024 * 1024 });
  const read = <S extends z.ZodType>(schema: S, path: string): z.infer<S> => {
    const reading = readDocument(schema, path, `${git("show", `main:${path}`)}\n`);
    if (!reading.ok) throw new Error(`${path}: ${JSON.stringify(reading.problems)}`);
    return reading.data;
  };
  const list = (path: string) => git("ls-tree", "-r", "--name-only", "main", "--", path).split("\n");
  return { git, bytes, read, list };
};
export type Clone = ReturnType<typeof cloneAt>;

/** Who decided on each line, when and where they wrote it; a commit is told with its author as git has it. */
export const decisionsIn = ({ git, read }: Clone, scope: Scope) =>
  read(Review, reviewFile({ organization: "acme", ...scope })).lines.map(
    ({ title, decision, rationale, by, by_id, at, source }) => ({
      title,
      decision,
      rationale,
      by,
      by_id,
      at,
      wrote: source !== null && "commit" in source ? git("log", "-1", "--format=%an", source.commit) : source,
    }),
  );

/** The matrix of duties, and findings of the lines about duties that it does not have. */
export function conflictsIn({ read }: Clone, scope: Scope) {
  const { lines, conflicts, duties } = read(Review, reviewFile({ organization: "acme", ...scope }));
  const rows = conflicts ?? [];
  const missing = lines.flatMap(({ uid, findings }) =>
    findings
      .filter((check) => check.startsWith("identity-cannot-") || check === "owner-does-not-combine-duties")
      .filter((check) => !rows.some((row) => row.uid === uid && row.check === check)),
  );
  return { rows, missing, signed: duties?.by ?? null };
}

/** The sign-offs that count, each held against what git has of it. */
export function signOffsOf(
  clone: Clone,
  what: "review" | "certification",
  { period, entity, regime }: Scope,
) {
  const { git, read, list } = clone;
  return list(`evidence/acme/sign-offs/${period}`)
    .map((path) => read(SignOff, path))
    .filter((one) => one.covers.what === what && one.covers.entity === entity && one.covers.regime === regime)
    .filter(isValidSignOff)
    .map(({ reviewer, head, tree, merge, merged, roster, pull_request }) => ({
      person: `${reviewer.login} ${reviewer.id} ${reviewer.role ?? ""}`,
      approvedTree: tree === git("rev-parse", `${head ?? ""}^{tree}`),
      mergedBy: git("log", "-1", "--format=%an: %s", merge),
      mergedAt: Date.parse(merged) === Number(git("log", "-1", "--format=%ct", merge)) * 1000,
      onMain: git("rev-list", "--first-parent", "main").includes(merge),
      rostered: git("show", `${roster}:controls/entities/${entity}.md`).includes(`id: ${reviewer.id}`),
      pull: pull_request,
    }));
}

/** What was to go, the scan that saw it gone, and what the files of both say. */
export function revokedIn({ read, list }: Clone, scope: Scope) {
  const scans = list("evidence/acme/scans").map((path) => read(Scan, path));
  return read(Review, reviewFile({ organization: "acme", ...scope }))
    .lines.filter(({ decision }) => decision === "revoke")
    .map(({ title, file, remediation }) => {
      const scan = scans.find(({ id }) => id === remediation?.scan);
      const { state, lifecycle } = read(Identity, file);
      const gone = lifecycle.findLast(({ event }) => event === "retire")?.at ?? "";
      return {
        title,
        done: remediation?.done?.slice(0, 10) ?? null,
        due: remediation?.due ?? null,
        seenBy: scan?.started === remediation?.done && scan?.conclusion === "complete",
        state,
        goneBefore: gone !== "" && gone <= (remediation?.done ?? ""),
      };
    })
    .sort((a, b) => (a.title < b.title ? -1 : 1));
}

const digestOf = (bytes: string | Buffer): string =>
  `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

/** The certification as main has it, held against its own digests. */
export function certificationIn({ git, bytes, read }: Clone, scope: Scope) {
  const file = certificationFile({ organization: "acme", ...scope });
  const { text, digest, sentence, due, commit, evidence, exceptions } = read(Certification, file);
  return {
    digest,
    due,
    saysItsDigest: digestOf(text.join("\n\n")) === digest && sentence.includes(digest),
    restsOn: evidence.map((one) => one.file.replace(/^evidence\/acme\/|\/[^/]*$/g, "")),
    sameThen: evidence.every((one) => digestOf(bytes(`${commit}:${one.file}`)) === one.digest),
    sameNow: evidence.every((one) => digestOf(bytes(`main:${one.file}`)) === one.digest),
    onMain: git("rev-list", "--first-parent", "main").includes(commit),
    exceptions: exceptions.map(({ exception }) => exception),
  };
}

/** The tag of a certification: what it is, the merge it stands on, and what it says. */
export function tagIn({ git }: Clone, scope: Scope) {
  const ref = `refs/tags/${certificationTag(scope)}`;
  return {
    is: git("cat-file", "-t", ref),
    on: git("log", "-1", "--format=%an: %s", ref),
    says: git("for-each-ref", "--format=%(contents)", ref).split("\n"),
  };
}
