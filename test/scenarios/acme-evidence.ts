// Reads the evidence a play left and looks for a planted case in it.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Planted, Shown, Where } from "../../demo/acme/planted.ts";
import { readDocument } from "../../model/document.ts";
import { Identity } from "../../model/identity.ts";
import { Organization } from "../../model/organization.ts";
import { documentKind, isOfScans } from "../../model/places.ts";
import { Repository } from "../../model/repository.ts";
import { Scan } from "../../model/scan.ts";

/** Path to text of every file under a folder, paths from its parent. */
export function texts(parent: string, folder: string): Map<string, string> {
  const names = readdirSync(join(parent, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(names.sort().map((name) => [name.slice(parent.length + 1), readFileSync(name, "utf8")]));
}

type Document =
  | { kind: "identity"; text: string; data: Identity }
  | { kind: "repository"; text: string; data: Repository }
  | { kind: "organization"; text: string; data: Organization }
  | { kind: "scan"; text: string; data: Scan };

/** Every document that scans write about what they saw; one that cannot be read is an error. */
export function documents(evidence: ReadonlyMap<string, string>): Document[] {
  return [...evidence].flatMap(([file, text]) => {
    const kind = documentKind(file);
    if (kind === "drift" || !isOfScans(file)) return [];
    const reading =
      kind === "identity"
        ? { kind, reading: readDocument(Identity, file, text) }
        : kind === "repository"
          ? { kind, reading: readDocument(Repository, file, text) }
          : kind === "organization"
            ? { kind, reading: readDocument(Organization, file, text) }
            : { kind: "scan" as const, reading: readDocument(Scan, file, text) };
    if (!reading.reading.ok) throw new Error(`${file}: ${reading.reading.problem.reason}`);
    // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- kind and schema were paired above
    return { kind: reading.kind, text, data: reading.reading.data } as Document;
  });
}

const isAbout = (document: Document, where: Where): boolean => {
  switch (where.subject) {
    case "identity":
      return (
        document.kind === "identity" &&
        document.data.kind === where.kind &&
        document.data.repository === where.repository &&
        document.data.title === where.title.normalize("NFC")
      );
    case "repository":
      return document.kind === "repository" && document.data.name === where.name;
    case "organization":
      return document.kind === "organization";
    default:
      return where satisfies never;
  }
};

/** What of a planted case the evidence does not show, one sentence each; empty when all is there. */
export function missing({ where, shown }: Planted, all: readonly Document[]): string[] {
  const subjects = all.filter((document) => isAbout(document, where));
  const subject = subjects.at(-1);
  if (subject === undefined || subject.kind === "scan") return ["no file is about it"];
  return shown
    .filter((one) => !shows(one, subject, all))
    .map((one) => `does not show ${JSON.stringify(one)}`);
}

function shows(
  shown: Shown,
  subject: Exclude<Document, { kind: "scan" }>,
  all: readonly Document[],
): boolean {
  switch (shown.by) {
    case "assessment":
      return subject.data.assessments.some(
        ({ check, outcome }) => check === shown.check && outcome === shown.outcome,
      );
    case "text":
      return subject.text.includes(shown.includes);
    case "count": {
      if (subject.kind !== "identity") return false;
      const { kind, repository } = subject.data;
      const alike = all.filter(
        (one) => one.kind === "identity" && one.data.kind === kind && one.data.repository === repository,
      );
      return alike.length >= shown.at_least;
    }
    case "gap": {
      const last = all.findLast((one) => one.kind === "scan");
      return (
        last?.data.sources.some(
          ({ source, gaps }) => source === shown.source && gaps.some(({ unit }) => unit.includes(shown.unit)),
        ) === true
      );
    }
    default:
      return shown satisfies never;
  }
}
