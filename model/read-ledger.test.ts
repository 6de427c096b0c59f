import { expect, test } from "vitest";
import { writeEvidence } from "./document.ts";
import { anAddition } from "../action/conclude/examples/a-conclusion.ts";
import { aCertification } from "../action/criteria/examples/a-certification.ts";
import { sentence } from "./problem.ts";
import { readLedger } from "./read-ledger.ts";

const repository = (name: string, id: number) =>
  writeEvidence(
    {
      record: "repository",
      schema: 2,
      uid: `github:repository:${String(id)}`,
      id,
      organization: "acme",
      name,
      state: "active",
      first_observed: "2026-01-12T03:00:11Z",
      systems: [],
      entities: [],
      facts: {
        visibility: "private",
        archived: false,
        fork: false,
        default_branch: "main",
        created_at: null,
        environments: null,
        workflows: [],
        never_run: null,
      },
      assessments: [],
      findings: [],
      lifecycle: [],
    },
    "",
  );

const read = (texts: Record<string, string>) => readLedger("acme", new Map(Object.entries(texts)));

test("a file that evidence cannot hold is a problem, not a blank", () => {
  const { problems } = read({ "evidence/acme/notes.txt": "hello", "evidence/acme/scans/latest.md": "" });
  expect(problems.map(sentence)).toEqual([
    "evidence/acme/notes.txt: is not a document that evidence can hold; only the action writes there, so move the file out of evidence/",
    "evidence/acme/scans/latest.md: is not a document that evidence can hold; only the action writes there, so move the file out of evidence/",
  ]);
});

test("a copied file gives one identity two stories, and both places are named", () => {
  const { problems } = read({
    "evidence/acme/repositories/a.md": repository("a", 7),
    "evidence/acme/repositories/b.md": repository("b", 7),
  });
  expect(problems.map(sentence)).toEqual([
    "evidence/acme/repositories/b.md: uid: github:repository:7 already stands in evidence/acme/repositories/a.md",
  ]);
});

test("one unreadable file is told and hides no other", () => {
  const { ledger, problems } = read({
    "evidence/acme/repositories/a.md": repository("a", 7).replace('"archived": false', '"archived": no'),
    "evidence/acme/repositories/b.md": repository("b", 8),
  });
  expect(ledger.repositories.map(({ file }) => file)).toEqual(["evidence/acme/repositories/b.md"]);
  expect(problems.map(sentence)).toEqual([
    expect.stringMatching(/^evidence\/acme\/repositories\/a\.md:\d+: is not JSON here$/),
  ]);
});

test("evidence of another organisation, whose name begins alike, is left alone", () => {
  const { ledger, problems } = read({
    "evidence/acme-labs/repositories/a.md": "not even a document",
    "evidence/acme/repositories/README.md": repository("README", 9),
    "controls/README.md": "# controls\n",
  });
  expect(problems).toEqual([]);
  expect(ledger.repositories.map(({ data }) => data.name)).toEqual(["README"]);
  expect([...ledger.texts.keys()]).toEqual(["evidence/acme/repositories/README.md"]);
});

const conclusion = writeEvidence(
  {
    record: "conclusion",
    schema: 2,
    organization: "acme",
    period: { id: "2026-Q3", from: "2026-07-01", to: "2026-09-30", ends_year: false },
    entity: "acme-us",
    regime: "sox",
    commit: "a".repeat(40),
    scan: null,
    as_of: null,
    state: "final",
    parameters: `sha256:${"0".repeat(64)}`,
    controls: `sha256:${"0".repeat(64)}`,
    limitations: [],
    verdicts: [],
    aggregates: [],
  },
  "",
);

test.each(["2026-Q4/acme-us/sox", "2026-Q3/acme-jp/sox", "2026-Q3/acme-us/soc2"])(
  "a conclusion laid at %s that speaks of another entity, regime or period would pass for a second one",
  (folder) => {
    const { problems } = read({ [`evidence/acme/conclusions/${folder}.md`]: conclusion });
    expect(problems.map(sentence)).toEqual([
      `evidence/acme/conclusions/${folder}.md: by its contents this file must be evidence/acme/conclusions/2026-Q3/acme-us/sox.md`,
    ]);
  },
);

test.each(["2026-Q4/acme-us/sox", "2026-Q3/acme-jp/sox", "2026-Q3/acme-us/soc2"])(
  "a certification laid at %s would pass for that of another entity, regime or period",
  (folder) => {
    const text = writeEvidence(aCertification("acme-us", "sox").data, "");
    const file = `evidence/acme/certifications/${folder}.md`;
    const { ledger, problems } = read({ [file]: text });
    expect(ledger.certifications).toHaveLength(1);
    expect(problems.map(sentence)).toEqual([
      `${file}: by its contents this file must be evidence/acme/certifications/2026-Q3/acme-us/sox.md`,
    ]);
  },
);

test("a conclusion in its own place is read", () => {
  const { ledger, problems } = read({ "evidence/acme/conclusions/2026-Q3/acme-us/sox.md": conclusion });
  expect([ledger.conclusions.length, problems]).toEqual([1, []]);
});

test("additions stand beside their conclusion, oldest first, and are no conclusions", () => {
  const folder = "evidence/acme/conclusions/2026-Q3/acme-us";
  const at = (added: string, again?: number) =>
    writeEvidence(anAddition({ added, ...(again === undefined ? {} : { again }) }), "");
  const { ledger, problems } = read({
    [`${folder}/sox.md`]: conclusion,
    [`${folder}/sox.2026-11-04.10.md`]: at("2026-11-04", 10),
    [`${folder}/sox.2026-11-04.2.md`]: at("2026-11-04", 2),
    [`${folder}/sox.2026-11-04.md`]: at("2026-11-04"),
    [`${folder}/sox.2026-10-20.md`]: at("2026-10-20"),
  });
  expect([ledger.conclusions.length, problems]).toEqual([1, []]);
  expect(ledger.additions.map(({ data }) => [data.added, data.again ?? 1])).toEqual([
    ["2026-10-20", 1],
    ["2026-11-04", 1],
    ["2026-11-04", 2],
    ["2026-11-04", 10],
  ]);
});

test.each([
  "2026-Q4/acme-us/sox.2026-11-04",
  "2026-Q3/acme-jp/sox.2026-11-04",
  "2026-Q3/acme-us/sox.2026-11-05",
])("an addition laid at %s would pass for one of another entity, period or day", (path) => {
  const { problems } = read({ [`evidence/acme/conclusions/${path}.md`]: writeEvidence(anAddition(), "") });
  expect(problems.map(sentence)).toEqual([
    `evidence/acme/conclusions/${path}.md: by its contents this file must be evidence/acme/conclusions/2026-Q3/acme-us/sox.2026-11-04.md`,
  ]);
});

test("an organisation without evidence has an empty ledger", () => {
  expect(read({})).toMatchObject({ ledger: { organization: null, scans: [] }, problems: [] });
});
