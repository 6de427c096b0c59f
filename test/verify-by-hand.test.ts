import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { read } from "./house/tree.ts";
import {
  BOT,
  restoreTag,
  run,
  tagAt,
  TAG,
  writeVerifiable,
  type VerifiableLedger,
} from "./ledger/verifiable.ts";
import { anyDigest, put } from "./mutations/forge.ts";
import { REVIEW } from "./ledger/verifiable-documents.ts";
import { digestListOf } from "../action/digest/digest-list.ts";

const blocks = new Map<string, string>();
let heading = "";
for (const part of read("docs/verify-by-hand.md").text.split(/^(?=## |```)/m)) {
  if (part.startsWith("## ")) heading = part.split("\n")[0]?.slice(3) ?? "";
  if (part.startsWith("```bash\n")) blocks.set(heading, part.slice("```bash\n".length));
}
const beginning = blocks.get("") ?? "";
const steps = [...blocks.keys()].filter((name) => name !== "");

const folder = mkdtempSync(join(tmpdir(), "countersign-by-hand-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const played = writeVerifiable(folder);

/** Runs one step over the ledger as a commit has it. */
function step(name: string, head: string = played.head.commit) {
  run(folder, ["update-ref", "refs/heads/main", head]);
  const script = `${beginning}\n${blocks.get(name) ?? "exit 9"}`;
  const { status, stdout, stderr } = spawnSync("bash", ["-c", script], { cwd: folder });
  return { status, said: stdout.toString().trim(), stderr: stderr.toString() };
}

describe("the steps that verify evidence by hand", () => {
  test("are as many as the page has headings for them", () => {
    expect(steps).toHaveLength(10);
  });

  test.each(steps)("find nothing in a ledger that nobody touched: %s", (name) => {
    const { status, stderr, said } = step(name);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(said).toMatch(/^[A-Z][^\n]*\.$/);
  });
});

const KEY = "evidence/acme/identities/deploy-key/ledger-export/1.md";
const LIST = "evidence/acme/SHA256SUMS";
const CONCLUSION = "evidence/acme/conclusions/2026-Q1/acme-us/sox.md";
const CERTIFICATION = "evidence/acme/certifications/2026-Q1/acme-us/sox.md";
const SIGNED = "evidence/acme/sign-offs/2026-Q1/pr-5-500.md";
const SCAN = "evidence/acme/scans/2026/20260223T030010Z.md";
const NOWHERE = '"0123456789abcdef0123456789abcdef01234567"';

const textAt = ({ head }: VerifiableLedger, path: string) => head.texts.get(path) ?? "";
const write = (ledger: VerifiableLedger, files: Record<string, string>, author = BOT): string => {
  const texts = new Map([...ledger.head.texts, ...Object.entries(files)]);
  const at = "2026-03-01T00:00:00Z";
  return ledger.add({ parents: [ledger.head.commit], author, at, message: "More", texts }).commit;
};
const listed = (ledger: VerifiableLedger, files: Record<string, string>) => {
  const evidence = [...ledger.head.texts].filter(([path]) => path.startsWith("evidence/"));
  return { ...files, [LIST]: digestListOf("acme", new Map([...evidence, ...Object.entries(files)])) };
};

test("a certification that not everybody signed needs no tag", () => {
  onTestFinished(() => void restoreTag(played));
  run(folder, ["tag", "-d", TAG]);
  const ledger = played.fork();
  const more = textAt(ledger, CERTIFICATION).replace(/("roles": \[)/, '$1\n    "cfo",');
  expect(more).not.toBe(textAt(ledger, CERTIFICATION));
  const { status, stderr } = step(
    "Every signed certification has its tag",
    write(ledger, { [CERTIFICATION]: more }),
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});

describe("one step finds", () => {
  test.each<[what: string, name: string, alter: (ledger: VerifiableLedger) => string]>([
    [
      "a file that was edited",
      "Every file has the digest that was recorded",
      (ledger) => write(ledger, { [KEY]: "x" }),
    ],
    [
      "a file that the list does not have",
      "Every file has the digest that was recorded",
      (ledger) => write(ledger, { "evidence/acme/more.md": "x" }),
    ],
    [
      "a file that was edited with the list",
      "The newest scan vouches for the list",
      (ledger) => write(ledger, listed(ledger, { [KEY]: "x" })),
    ],
    [
      "a scan record that was edited",
      "Records are never rewritten, and each scan names the one before",
      (ledger) => write(ledger, { [SCAN]: `${textAt(ledger, SCAN)}\n` }),
    ],
    [
      "a scan record that follows other bytes",
      "Records are never rewritten, and each scan names the one before",
      (ledger) =>
        write(ledger, {
          [SCAN.replace("0223", "0224")]: textAt(ledger, SCAN).replace(
            /("previous": \{\s*"digest": )"[^"]*"/,
            `$1${anyDigest(() => 0)}`,
          ),
        }),
    ],
    [
      "a second record that follows none",
      "Records are never rewritten, and each scan names the one before",
      (ledger) =>
        write(ledger, {
          [SCAN.replace("0223", "0224")]: textAt(ledger, SCAN).replace(
            /"previous": \{[^}]*\}/,
            '"previous": null',
          ),
        }),
    ],
    [
      "what a person wrote",
      "Nobody else wrote evidence",
      (ledger) => write(ledger, { [KEY]: "x" }, "Mallory"),
    ],
    ...(
      [
        ["commit", NOWHERE],
        ["digest", anyDigest(() => 0)],
        ["file", '"evidence/acme/identities/deploy-key/ledger-export/90.md"'],
        ["by_id", "null"],
        ["at", "null"],
        ["at", '"2026-02-08T09:00:00Z"'],
      ] as const
    ).map(([field, value]): [string, string, (ledger: VerifiableLedger) => string] => [
      `a review whose ${field} is ${value}`,
      "Reviews are of what was frozen, and somebody decided",
      (ledger) => write(ledger, { [REVIEW]: put(textAt(ledger, REVIEW), field, value) }),
    ]),
    ...(["merge", "head", "tree", "roster"] as const).map(
      (field): [string, string, (ledger: VerifiableLedger) => string] => [
        `a sign-off of another ${field}`,
        "Sign-offs are bound to what was merged",
        (ledger) =>
          write(ledger, { [SIGNED.replaceAll("5", "7")]: put(textAt(ledger, SIGNED), field, NOWHERE) }),
      ],
    ),
    [
      "a conclusion from other bytes",
      "Conclusions rest on what was there",
      (ledger) =>
        write(ledger, {
          [CONCLUSION]: put(
            textAt(ledger, CONCLUSION),
            "digest",
            anyDigest(() => 0),
          ),
        }),
    ],
    [
      "a conclusion from a commit of nowhere",
      "Conclusions rest on what was there",
      (ledger) => write(ledger, { [CONCLUSION]: put(textAt(ledger, CONCLUSION), "commit", NOWHERE) }),
    ],
    [
      "a certification from other bytes",
      "Certifications rest on what was there",
      (ledger) =>
        write(ledger, {
          [CERTIFICATION]: textAt(ledger, CERTIFICATION).replace(
            /("evidence": \[[^\]]*"digest": )"[^"]*"/,
            `$1${anyDigest(() => 0)}`,
          ),
        }),
    ],
    [
      "a certification from a commit of nowhere",
      "Certifications rest on what was there",
      (ledger) =>
        write(ledger, {
          [CERTIFICATION]: put(textAt(ledger, CERTIFICATION), "commit", NOWHERE.replaceAll('"', "")),
        }),
    ],
    [
      "that the tag of a certification that everybody signed is gone",
      "Every signed certification has its tag",
      ({ head }) => {
        run(folder, ["tag", "-d", TAG]);
        return head.commit;
      },
    ],
    [
      "a tag that was moved",
      "Tags stand where they were put",
      ({ head }) => {
        tagAt(folder, TAG, head.commit);
        return head.commit;
      },
    ],
    [
      "a tag that was moved to where a review was signed",
      "Tags stand where they were put",
      ({ head }) => {
        const merge = /"merge": "([0-9a-f]+)"/.exec(textAt(played, SIGNED))?.[1] ?? "";
        tagAt(folder, TAG, merge);
        return head.commit;
      },
    ],
    [
      "a tag of another regime, where one was certified",
      "Tags stand where they were put",
      ({ head, certified }) => {
        const other = TAG.replace("sox", "soc2");
        tagAt(folder, other, certified);
        onTestFinished(() => void run(folder, ["tag", "-d", other]));
        return head.commit;
      },
    ],
    [
      "a tag that is not annotated",
      "Tags stand where they were put",
      ({ head, certified }) => {
        run(folder, ["tag", "-f", TAG, certified]);
        return head.commit;
      },
    ],
  ])("%s", (_, name, alter) => {
    onTestFinished(() => void restoreTag(played));
    const { status, said } = step(name, alter(played.fork()));
    expect(status).toBe(1);
    expect(said).not.toBe("");
  });
});
