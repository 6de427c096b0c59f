import { coveredBy, digestListOf, digestOfList } from "../../../action/digest/digest-list.ts";
import type { Save } from "../../../action/git/ledger.ts";
import { readDocument, writeEvidence } from "../../../model/document.ts";
import type { z } from "zod";
import { Identity } from "../../../model/identity.ts";
import { Organization } from "../../../model/organization.ts";
import { Repository } from "../../../model/repository.ts";
import { digestsFile, documentKind, isNoDocument } from "../../../model/paths.ts";
import { Scan } from "../../../model/scan.ts";
import type { Git } from "../../../action/git/git.ts";
import type { Writer } from "../../../action/github/writer.ts";

type Files = ReadonlyMap<string, string>;

/** Writes other facts than those that were recorded, and seals them as a product with the bug would. */
export const writing =
  (edit: (path: string, text: string, before: Files) => string | null) =>
  (save: Save): Save =>
  (branchState, change) => {
    const facts = [...change.files].filter(([path]) => documentKind(path) !== "scan" && !isNoDocument(path));
    const edited = new Map(
      facts.flatMap(([path, text]) => {
        const other = edit(path, text, branchState.evidence);
        return other === null ? [] : [[path, other] as const];
      }),
    );
    const records = [...change.files]
      .filter(([path]) => documentKind(path) === "scan")
      .map(([path, text]) => [path, sealed(path, text, edited, branchState.evidence)] as const);
    const files = new Map([...edited, ...records]);
    const list = digestListOf("acme", new Map([...branchState.evidence, ...files]));
    return save(branchState, { ...change, files: new Map([...files, [digestsFile("acme"), list]]) });
  };

function sealed(path: string, text: string, facts: Files, before: Files): string {
  const reading = readDocument(Scan, path, text);
  if (!reading.ok) throw new Error(reading.problems[0].reason);
  const digests = digestOfList("acme", coveredBy("acme", new Map([...before, ...facts])), path);
  return writeEvidence({ ...reading.data, digests }, reading.body);
}

const isIdentity = (path: string) => documentKind(path) === "identity";

/** What was not seen is retired. */
export const retiredOnGap = writing((path, text) =>
  isIdentity(path) && text.includes('"outcome": "unknown"')
    ? text.replace("state: active", "state: retired")
    : text,
);

/** What is not known keeps the outcome it had. */
export const unknownKeepsOutcome = writing((path, text) => {
  switch (documentKind(path)) {
    case "identity":
      return withUnknownPassed(Identity, path, text);
    case "repository":
      return withUnknownPassed(Repository, path, text);
    case "organization":
      return withUnknownPassed(Organization, path, text);
    default:
      return text;
  }
});

function withUnknownPassed<T extends Identity | Repository | Organization>(
  schema: z.ZodType<T>,
  path: string,
  text: string,
): string {
  const reading = readDocument(schema, path, text);
  if (!reading.ok) return text;
  const assessments = reading.data.assessments.map((one) =>
    one.outcome === "unknown" ? { ...one, outcome: "pass" as const } : one,
  );
  // Such a product would open no finding either.
  const isOpen = (check: string) =>
    assessments.some((one) => one.check === check && (one.outcome === "fail" || one.outcome === "unknown"));
  const findings = reading.data.findings.filter(({ check, closed }) => closed !== null || isOpen(check));
  return writeEvidence({ ...reading.data, assessments, findings }, reading.body);
}

/** A fact file says when it was written. */
export function clockInFacts(): (save: Save) => Save {
  let ticks = 0;
  return (save) => {
    ticks += 1;
    const at = new Date(Date.UTC(2026, 0, 12, 9, 30, ticks)).toISOString();
    return writing((_, text) => `${text}Seen at ${at}.\n`)(save);
  };
}

/** Assessments stand in the order in which answers arrived: another one in every scan. */
export function arrivalOrder(): (save: Save) => Save {
  let turn = 0;
  return (save) => {
    turn += 1;
    const backwards = turn % 2 === 1;
    return writing((path, text) => {
      const reading = isIdentity(path) && backwards ? readDocument(Identity, path, text) : null;
      if (reading?.ok !== true) return text;
      const assessments = [...reading.data.assessments].reverse();
      return writeEvidence({ ...reading.data, assessments }, reading.body);
    })(save);
  };
}

/** One file does not get into the commit. */
export const fileLeftOut =
  (save: Save): Save =>
  (branchState, change) => {
    const [lost] = [...change.files.keys()].filter(isIdentity);
    return save(branchState, {
      ...change,
      files: new Map([...change.files].filter(([path]) => path !== lost)),
    });
  };

/** The scan record concludes complete whatever was not seen. */
export const alwaysComplete =
  (save: Save): Save =>
  (branchState, change) => {
    const files = [...change.files].map(
      ([path, text]) =>
        [
          path,
          documentKind(path) === "scan"
            ? text.replace("conclusion: unable-to-conclude", "conclusion: complete")
            : text,
        ] as const,
    );
    return save(branchState, { ...change, files: new Map(files) });
  };

/** Pushes whatever is on the branch meanwhile. */
export const forcedPush =
  (git: Git): Git =>
  (args, options) =>
    git(args[0] === "push" ? ["push", "--force", ...args.slice(1)] : args, options);

/** Redirects of git's requests are followed, with the header that its first request had. */
export function redirectsFollowed(git: Git): Git {
  const address = git(["remote", "get-url", "origin"]).then(({ stdout }) => stdout.toString().trim());
  return async (args, options) => git(["-c", `http.${await address}.followRedirects=true`, ...args], options);
}

/** Every scan has a branch of its own. */
export function branchPerScan(): { git: (git: Git) => Git; writer: (writer: Writer) => Writer } {
  let scans = 0;
  const renamed = (name: string) => name.replace(/countersign\/acme$/, `$&-${scans}`);
  return {
    git: (git) => {
      scans += 1;
      return (args, options) => git(args[0] === "push" ? args.map(renamed) : args, options);
    },
    writer: (writer) => ({
      ...writer,
      send: (route, { head, ...parameters }) =>
        writer.send(route, typeof head === "string" ? { ...parameters, head: renamed(head) } : parameters),
    }),
  };
}

/** The pull request that is open already is not looked for. */
export const blindToOpen = (writer: Writer): Writer => ({
  ...writer,
  send: (route, parameters) =>
    route === "GET /repos/{owner}/{repo}/pulls" && parameters.state === "open"
      ? Promise.resolve({ status: 200, body: [] })
      : writer.send(route, parameters),
});

/** Labels and reviewers are only for a pull request that was just opened. */
export function onlyWhenCreated(writer: Writer): Writer {
  let created = false;
  return {
    ...writer,
    send: (route, parameters) => {
      if (route === "POST /repos/{owner}/{repo}/pulls") created = true;
      const completes = /\/labels$|\/requested_reviewers$/.test(route) && route.startsWith("POST");
      return completes && !created
        ? Promise.resolve({ status: 200, body: [] })
        : writer.send(route, parameters);
    },
  };
}
