// Reads the evidence a play left and looks for a planted case in it.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Planted, Shown, Where } from "../../demo/acme/planted.ts";
import type { Addition } from "../../model/addition.ts";
import type { Conclusion } from "../../model/conclusion.ts";
import type { Drift } from "../../model/drift.ts";
import type { Identity } from "../../model/identity.ts";
import type { Organization } from "../../model/organization.ts";
import { sentence } from "../../model/problem.ts";
import { readLedger } from "../../model/read-ledger.ts";
import type { Repository } from "../../model/repository.ts";
import type { Scan } from "../../model/scan.ts";

/** Path to text of every file under a folder, paths from its parent. */
export function texts(parent: string, folder: string): Map<string, string> {
  const names = readdirSync(join(parent, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(names.sort().map((name) => [name.slice(parent.length + 1), readFileSync(name, "utf8")]));
}

/** One document of the ledger with its text. */
export type Document = { text: string } & (
  | { kind: "identity"; data: Identity }
  | { kind: "repository"; data: Repository }
  | { kind: "organization"; data: Organization }
  | { kind: "scan"; data: Scan }
  | { kind: "conclusion"; data: Conclusion }
  | { kind: "addition"; data: Addition }
  | { kind: "drift"; data: Drift }
);

/** Every evidence document; one that cannot be read is an error. */
export function documents(evidence: ReadonlyMap<string, string>): Document[] {
  const { ledger, problems } = readLedger("acme", evidence);
  if (problems.length > 0) throw new Error(problems.map(sentence).join("\n"));
  const text = ({ file }: { file: string }) => ({ text: evidence.get(file) ?? "" });
  const { organization, drift } = ledger;
  return [
    ...(organization === null
      ? []
      : [{ kind: "organization" as const, data: organization.data, ...text(organization) }]),
    ...ledger.repositories.map((one) => ({ kind: "repository" as const, data: one.data, ...text(one) })),
    ...ledger.identities.map((one) => ({ kind: "identity" as const, data: one.data, ...text(one) })),
    ...ledger.scans.map((one) => ({ kind: "scan" as const, data: one.data, ...text(one) })),
    ...ledger.conclusions.map((one) => ({ kind: "conclusion" as const, data: one.data, ...text(one) })),
    ...ledger.additions.map((one) => ({ kind: "addition" as const, data: one.data, ...text(one) })),
    ...(drift === null ? [] : [{ kind: "drift" as const, data: drift.data, ...text(drift) }]),
  ];
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

type Fact = Extract<Document, { kind: "identity" | "repository" | "organization" }>;
const isFact = (document: Document): document is Fact =>
  document.kind === "identity" || document.kind === "repository" || document.kind === "organization";

/** What of a planted case the evidence does not show, one sentence each; empty when all is there. */
export function missing({ where, shown }: Planted, all: readonly Document[]): string[] {
  const subjects = all.filter((document) => isAbout(document, where));
  const subject = subjects.at(-1);
  if (subject === undefined || !isFact(subject)) return ["no file is about it"];
  return shown
    .filter((one) => !shows(one, subject, all))
    .map((one) => `does not show ${JSON.stringify(one)}`);
}

function shows(shown: Shown, subject: Fact, all: readonly Document[]): boolean {
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
