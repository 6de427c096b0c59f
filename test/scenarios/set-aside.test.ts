import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { chainFaults, citedFaults, listFaults, vouchesFor } from "./consistent.ts";
import { documents, texts } from "./acme-evidence.ts";
import { root } from "../house/tree.ts";
import { withSetAside } from "./set-aside.ts";

const evidence = texts(root, "evidence");
const scans = documents(evidence).flatMap((one) => (one.kind === "scan" ? [one.data] : []));
const conclusions = documents(evidence).flatMap((one) => (one.kind === "conclusion" ? [one.data] : []));
const LIST = "evidence/acme/SHA256SUMS";
const [FIRST = "", SECOND = ""] = [...evidence.keys()].filter((path) => path.includes("/scans/"));
const FACT = "evidence/acme/organization.md";
const changed = (path: string, from: string | RegExp, to: string) => {
  const text = evidence.get(path) ?? "";
  const other = text.replace(from, to);
  if (other === text) throw new Error(`nothing to change in ${path}`);
  return new Map([...evidence, [path, other]]);
};
const sameAside = (other: ReadonlyMap<string, string>) =>
  JSON.stringify([...withSetAside(other)]) === JSON.stringify([...withSetAside(evidence)]);
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const HEX = "a".repeat(64);

describe("what is set aside when two plays are compared", () => {
  test.each([
    ["a fact", FACT, "## Record", "## Records"],
    [
      "the digest of a population",
      FIRST,
      /"population": "sha256:[0-9a-f]{64}"/,
      `"population": "sha256:${HEX}"`,
    ],
    [
      "the digest of the parameters",
      FIRST,
      /"parameters": "sha256:[0-9a-f]{64}"/,
      `"parameters": "sha256:${HEX}"`,
    ],
    ["the digest of a fact in the list", LIST, /^[0-9a-f]{64}(?= {2}organization\.md)/m, HEX],
    ["a record's digest, in one of the places that name it", LIST, /^[0-9a-f]{64}(?= {2}scans)/m, HEX],
    [
      "the commit that was read, in one of the places that name it",
      FIRST,
      /"base": "[0-9a-f]{40}"/,
      `"base": "${HEX.slice(24)}"`,
    ],
    ["the bundle of one scan alone", FIRST, /"bundle": "sha256:[0-9a-f]{64}"/, `"bundle": "sha256:${HEX}"`],
  ])("is not %s", (_, path, from, to) => {
    expect(sameAside(changed(path, from, to))).toBe(false);
  });

  test("is the bundle's digest with all that follows from it, and every commit's id", () => {
    const other = playedByAnotherBundle();
    expect([...other].filter(([path, text]) => evidence.get(path) !== text).length).toBeGreaterThan(10);
    expect([...withSetAside(other)]).toEqual([...withSetAside(evidence)]);
  });
});

/** The same texts as another bundle would have left them: other digests of it, other commits, and digests that follow. */
function playedByAnotherBundle(): ReadonlyMap<string, string> {
  const other = new Map(
    [...evidence].map(([path, text]) => [
      path,
      text
        .replace(
          /(?<="bundle": "sha256:|"digests": "sha256:|of the list: `sha256:|Bundle that ran \| `sha256:)[0-9a-f]{64}/g,
          sha256,
        )
        .replace(/(?<![0-9a-f])[0-9a-f]{40}(?![0-9a-f])/g, (id) => sha256(id.slice(0, 10)).slice(0, 40))
        .replace(/(?<=`)(?:[0-9a-f]{12}|[0-9a-f]{10})(?=`)/g, (id) =>
          sha256(id.slice(0, 10)).slice(0, id.length),
        ),
    ]),
  );
  // A certification cites a conclusion, an addition both: each digest follows until every one is that of its file.
  const paths = [...other.keys()].filter((one) => one !== LIST);
  const cited = new Map(paths.map((path) => [path, sha256(evidence.get(path) ?? "")]));
  for (let left = paths; left.length > 0;) {
    left = paths.filter((path) => sha256(other.get(path) ?? "") !== cited.get(path));
    for (const path of left) {
      const [was = "", is] = [cited.get(path), sha256(other.get(path) ?? "")];
      cited.set(path, is);
      for (const [file, text] of other) if (text.includes(was)) other.set(file, text.replaceAll(was, is));
    }
  }
  return other;
}

describe("the digests of the sample", () => {
  test("cover every file", () => {
    expect(listFaults("acme", evidence)).toEqual([]);
  });

  test("make a chain of the scan records", () => {
    expect(chainFaults(scans, evidence)).toEqual([]);
  });

  test("are vouched for by the last record", () => {
    const last = [...evidence.keys()].findLast((path) => path.includes("/scans/")) ?? "";
    const record = scans.at(-1);
    if (record === undefined) throw new Error("there is no scan");
    expect(vouchesFor(record, last, evidence.get(LIST) ?? "")).toBe(true);
    expect(
      vouchesFor(record, last, (evidence.get(LIST) ?? "").replace(/[0-9a-f]{64}(?= {2}organization)/, HEX)),
    ).toBe(false);
  });

  test("show a changed, an added and a missing file, and a list that is none", () => {
    expect(listFaults("acme", changed(FACT, "a", "b"))).toEqual([`${FACT} is not as listed`]);
    expect(listFaults("acme", new Map([...evidence, ["evidence/acme/x.md", "x"]]))).toHaveLength(1);
    expect(listFaults("acme", new Map([...evidence].filter(([path]) => path !== FACT)))).toEqual([
      `${FACT} is listed and is not there`,
    ]);
    expect(listFaults("acme", new Map([[LIST, "none"]]))).toHaveLength(1);
  });

  test("show a record that was changed, and one that is missing", () => {
    expect(chainFaults(scans, changed(FIRST, "a", "b"))).toHaveLength(1);
    expect(chainFaults(scans, new Map([...evidence].filter(([path]) => path !== SECOND)))).toHaveLength(1);
    expect(
      chainFaults(scans.slice(1), new Map([...evidence].filter(([path]) => path !== FIRST))),
    ).toHaveLength(1);
  });

  test("show a conclusion whose documents are not there", () => {
    const [conclusion] = conclusions;
    if (conclusion === undefined) throw new Error("there is no conclusion");
    expect(citedFaults(conclusion, () => null).length).toBeGreaterThan(1);
  });
});

test("the digest of a file at another commit is set aside where the file names a commit, and no other is", () => {
  const cites = (file: string, digest: string) =>
    new Map([
      [`evidence/acme/approvals.md`, `"brought_in": "${"1".repeat(40)}"`],
      ["evidence/acme/organization.md", "members"],
      [
        "evidence/acme/conclusions/2026-Q3/acme-us/sox/EXC-01.md",
        `"digest": "sha256:${digest}",\n"file": "${file}"`,
      ],
    ]);
  const aside = (file: string, digest: string) => [...withSetAside(cites(file, digest))];
  const other = "b".repeat(64);
  expect(aside("evidence/acme/approvals.md", HEX)).toEqual(aside("evidence/acme/approvals.md", other));
  expect(aside(FACT, HEX)).not.toEqual(aside(FACT, other));
});

test("what a review states at its approval names a commit, and is set aside with it; its other digests are not", () => {
  const review = (commit: string, population: string) => {
    const text = `Each identity frozen at commit ${commit} was examined.`;
    return new Map([
      [
        "evidence/acme/reviews/2026-Q3/acme-us/sox.md",
        `attestation:\n  digest: sha256:${sha256(text)}\n  text: ${text}\npopulation:\n  digest: sha256:${population}\n`,
      ],
    ]);
  };
  const aside = (texts: ReadonlyMap<string, string>) => [...withSetAside(texts)];
  const [one, other] = ["1".repeat(40), "2".repeat(40)];
  expect(aside(review(one, HEX))).toEqual(aside(review(other, HEX)));
  expect(aside(review(one, HEX))).not.toEqual(aside(review(one, "b".repeat(64))));
});
