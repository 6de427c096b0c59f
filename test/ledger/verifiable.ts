import { spawnSync } from "node:child_process";
import { digestOf } from "../../action/digest/digest.ts";
import { tagText } from "../../action/git/tag-text.ts";
import type { Certification } from "../../model/certification.ts";
import { tagMessage } from "../../model/certifications/tag-message.ts";
import { readDocument, writeEvidence } from "../../model/document.ts";
import type { Scan } from "../../model/scan.ts";
import { certificationFile, entityFile } from "../../model/paths.ts";
import { SIGN_OFF_RULES, SignOff } from "../../model/sign-off.ts";
import { deployKey, identityFile, organization, organizationFile, scan, scanFile } from "./documents.ts";
import { pageOfRecord } from "../../action/verify/pages/of-record.ts";
import { concludedOn, printed } from "./printed.ts";
import { sealed } from "./sealed.ts";
import { CERTIFIERS, STATED } from "./verifiable-stated.ts";
import { valid } from "./valid-governance.ts";
import { certificationOn, conclusionOn, ENTITY, REVIEW, reviewOn } from "./verifiable-documents.ts";

const REGIME = "controls/regimes/sox/regime.md";

type Texts = ReadonlyMap<string, string>;
export const BOT = "countersign-acme[bot]";
export const TAG = "certified/2026-Q1/acme-us/sox";

/** One commit of a ledger: what it holds, and how git has it. */
export interface Made {
  commit: string;
  parents: readonly string[];
  author: string;
  at: string;
  message: string;
  texts: Texts;
}

/** What a commit is made of. */
export type Draft = Omit<Made, "commit">;

export function run(folder: string, args: readonly string[], input: string | Buffer = ""): string {
  const { status, stdout, stderr } = spawnSync("git", ["-C", folder, ...args], { input, maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr.toString()}`);
  return stdout.toString();
}

/** Writes commits that may name each other by their place, `:1` for the first; gives their names. */
function writeCommits(folder: string, drafts: readonly Draft[]): string[] {
  const stream = drafts.map(({ parents: [first, ...others], author, at, message, texts }, index) => {
    const who = `${author} <${author.replace(/\W/g, "")}@example.com> ${Date.parse(at) / 1000} +0000`;
    const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
    return [
      `commit refs/made/${index + 1}\nmark :${index + 1}\nauthor ${who}\ncommitter ${who}\n${data(message)}`,
      first === undefined ? "" : `from ${first}\n`,
      ...others.map((other) => `merge ${other}\n`),
      "deleteall\n",
      ...[...texts].map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`),
      "\n",
      `get-mark :${index + 1}\n`,
    ].join("");
  });
  return run(folder, ["fast-import", "--quiet", "--force"], stream.join("")).trim().split("\n");
}

const scanPage = (scan: Scan): string => pageOfRecord({ kind: "scan", data: scan }, "en");

type Signed = "evidence" | "review" | "certification";

/** A ledger that grows as the action and people make it, on real git; `main` and the tag stand where they belong. */
export class VerifiableLedger {
  readonly made: Made[] = [];
  readonly folder: string;
  /** Whether pages are what the action prints, and all follows from what is stated; else both are as short as they can be. */
  readonly isReal: boolean;
  /** The commit of the tag. */
  certified = "";
  /** The tag itself. */
  tag = "";
  #last: Scan | null = null;

  constructor(folder: string, isReal = false) {
    this.folder = folder;
    this.isReal = isReal;
  }

  /** The same ledger, to go on from in the same repository. */
  fork(): VerifiableLedger {
    const other = new VerifiableLedger(this.folder, this.isReal);
    other.made.push(...this.made);
    other.#last = this.#last;
    other.certified = this.certified;
    other.tag = this.tag;
    return other;
  }

  get head(): Made {
    const head = this.made.at(-1);
    if (head === undefined) throw new Error("a ledger without a commit");
    return head;
  }

  add(draft: Draft): Made {
    const [commit = ""] = writeCommits(this.folder, [draft]);
    const made = { ...draft, commit };
    this.made.push(made);
    return made;
  }

  /** A commit of the action on the head, with its list, merged by a person an hour later. */
  publish(
    at: string,
    message: string,
    files: Readonly<Record<string, string>>,
    asTheyAre: Readonly<Record<string, string>> = {},
  ): Made {
    const base = this.head;
    const branch = this.write(at, message, files, [base.commit], asTheyAre);
    return this.merge(base, branch, at);
  }

  write(
    at: string,
    message: string,
    files: Readonly<Record<string, string>>,
    parents: string[],
    asTheyAre: Readonly<Record<string, string>> = {},
  ): Made {
    const evidence = Object.fromEntries(
      [...this.head.texts].filter(([path]) => path.startsWith("evidence/")),
    );
    const written = this.isReal
      ? sealed(evidence, { ...this.#printed(files), ...asTheyAre }, scanPage, asTheyAre)
      : sealed(evidence, { ...files, ...asTheyAre });
    const texts = new Map([...this.head.texts, ...Object.entries(written)]);
    return this.add({ parents, author: BOT, at, message, texts });
  }

  #printed(files: Readonly<Record<string, string>>): Record<string, string> {
    const textsAt = (commit: string) => this.made.find((made) => made.commit === commit)?.texts;
    return Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, printed(path, text, textsAt)]),
    );
  }

  merge(base: Made, branch: Made, at: string): Made {
    const later = new Date(Date.parse(at) + 3_600_000).toISOString().replace(".000", "");
    const parents = [base.commit, branch.commit];
    return this.add({ parents, author: "Maria Alvarez", at: later, message: "Merge", texts: branch.texts });
  }

  /** A scan that saw this many keys, and wrote more files, whose pages stay as they are. */
  scan(started: string, keys: number, more: Readonly<Record<string, string>> = {}): Made {
    const before = this.#last === null ? null : scanFile(this.#last)[0];
    const previous =
      before === null ? null : { path: before, digest: digestOf(this.head.texts.get(before) ?? "") };
    const record = scan(started, { base: this.head.commit, previous });
    this.#last = record;
    const facts = Array.from({ length: keys }, (_, n) => identityFile(deployKey(n + 1, {}), String(n + 1)));
    const own = Object.fromEntries([...facts, organizationFile(organization()), scanFile(record)]);
    return this.publish(started, "Record a scan", own, more);
  }

  /** Path and text of what an approval came to. */
  signOff(what: Signed, number: number, merge: Made, over: Partial<SignOff> = {}): [string, string] {
    const head = this.made.find(({ commit }) => commit === merge.parents[1]);
    const { role, entity } = { role: "controller", entity: "acme-us", ...over.reviewer };
    const signOff = SignOff.parse({
      record: "sign-off",
      schema: 2,
      organization: "acme",
      period: "2026-Q1",
      covers: what === "evidence" ? { what } : { what, entity: "acme-us", regime: "sox" },
      pull_request: number,
      review: number * 100,
      tree: run(this.folder, ["rev-parse", `${head?.commit ?? ""}^{tree}`]).trim(),
      head: head?.commit,
      merge: merge.commit,
      reviewer: { login: "maria", id: 1105, person: "Maria Alvarez", role, entity },
      counts_for: over.state === "dismissed" || role === null ? [] : [{ role, entity }],
      roster: merge.parents[0],
      state: "approved",
      submitted: merge.at,
      time_zone: "UTC",
      merged: merge.at,
      merged_by: "maria",
      merged_by_id: null,
      method: "merge",
      captured: "at-the-merge",
      certifies: null,
      rules: SIGN_OFF_RULES.map((rule) => ({ rule, result: "kept", reason: "recorded-so", with: {} })),
      rule_suite: "pass",
      timely: "on-time",
      ...over,
    });
    const path = `evidence/acme/sign-offs/${signOff.period}/pr-${number}-${number * 100}.md`;
    return [path, writeEvidence(signOff, "# Sign-off")];
  }
}

/** A ledger as a quarter leaves it: scans, a conclusion, a review that a person edited, two sign-offs and a tag. */
export function writeVerifiable(folder: string, { isReal = false } = {}): VerifiableLedger {
  run(folder, ["init", "-q", "-b", "main"]);
  const ledger = new VerifiableLedger(folder, isReal);
  const stated = isReal
    ? new Map(Object.entries(STATED))
    : new Map([
        ["countersign.yml", "organizations:\n  - login: acme\n"],
        [REGIME, valid[REGIME] ?? ""],
        [entityFile("acme-us"), ENTITY],
      ]);
  ledger.add({
    parents: [],
    author: "Omar Haddad",
    at: "2026-01-04T09:00:00Z",
    message: "State",
    texts: stated,
  });
  ledger.scan("2026-01-05T03:00:10Z", 2);
  ledger.scan("2026-01-12T03:00:10Z", 3);
  const scanned = ledger.scan("2026-01-19T03:00:10Z", 4);
  const concluded = isReal ? concludedOn(scanned, "2026-Q1") : Object.fromEntries([conclusionOn(scanned)]);
  ledger.publish("2026-02-02T03:00:10Z", "Conclude", concluded);
  const base = ledger.head;
  const toDecide = { [REVIEW]: reviewOn(scanned.commit, "opened") };
  const opened = ledger.write("2026-02-09T01:00:00Z", "Open a review", toDecide, [base.commit]);
  const edited = ledger.add({
    parents: [opened.commit],
    author: "Li Wei",
    at: "2026-02-10T08:59:00Z",
    message: "Keep it",
    texts: new Map([...opened.texts, [REVIEW, reviewOn(scanned.commit, "edited")]]),
  });
  const taken = ledger.write(
    "2026-02-10T09:00:00Z",
    "Take over",
    { [REVIEW]: reviewOn(scanned.commit, "taken-over") },
    [edited.commit],
  );
  const reviewed = ledger.merge(base, taken, "2026-02-11T09:00:00Z");
  const certification = certificationOn(reviewed, "2026-Q1");
  const approved = Object.fromEntries([ledger.signOff("review", 5, reviewed, { captured: "late" })]);
  ledger.publish("2026-02-15T03:00:10Z", "Record an approval", approved);
  const certified = ledger.publish("2026-02-16T03:00:10Z", "Certify", {
    [certificationFile(certification)]: writeEvidence(certification, "# Certification"),
  });
  const approval = ledger.signOff("certification", 6, certified, {
    certifies: certification.digest,
    captured: "late",
    ...(isReal && { counts_for: CERTIFIERS }),
  });
  ledger.publish("2026-02-17T03:00:10Z", "Record an approval", Object.fromEntries([approval]));
  ledger.certified = certified.commit;
  ledger.tag = writeTag(folder, {
    commit: certified.commit,
    recorded: ledger.head.commit,
    certification,
    approval,
  });
  restoreTag(ledger);
  ledger.scan("2026-02-23T03:00:10Z", 5);
  run(folder, ["update-ref", "refs/heads/main", ledger.head.commit]);
  return ledger;
}

/** The tag that the action makes of a certification. */
function writeTag(
  folder: string,
  made: {
    commit: string;
    /** The commit that brought the sign-off. */
    recorded: string;
    certification: Certification;
    approval: [path: string, text: string];
  },
): string {
  const [file, text] = made.approval;
  const reading = readDocument(SignOff, file, text);
  if (!reading.ok) throw new Error(`${file} cannot be read`);
  const { data } = reading;
  const tagging = { tagged: data.merged.replace(/\d\dZ$/, "59Z"), run: "run 4711 of acme/governance" };
  const message = tagMessage(made.certification, [{ file, data, body: "", at: made.recorded }], tagging);
  const draft = { name: TAG, commit: made.commit, message, at: tagging.tagged };
  return run(folder, ["mktag"], tagText(draft)).trim();
}

/** Puts the tag back where it was, as it was. */
export const restoreTag = ({ folder, tag }: Pick<VerifiableLedger, "folder" | "tag">): string =>
  run(folder, ["update-ref", `refs/tags/${TAG}`, tag]);

/** An annotated tag that somebody makes in the place of one of a certification. */
export const tagAt = (folder: string, tag: string, commit: string): string =>
  run(folder, [
    "-c",
    "user.name=countersign",
    "-c",
    "user.email=c@example.com",
    "tag",
    "-f",
    "-a",
    "-m",
    "Certified",
    tag,
    commit,
  ]);
