import { describe, expect, test } from "vitest";
import { sentence } from "./problem.ts";
import { readGovernance } from "./read-governance.ts";

const document = (yaml: string) => `---\n${yaml}\n---\n\nWords.\n`;
const overlay = (control: string, regime: string, language = "en") =>
  document(`control: ${control}
regime: ${regime}
language: ${language}
reference: Section 404
who: The operator.
what: Rotates.
when: In time.
how: By hand.
frequency: quarterly
performer: control-operator
approver: controller
nature: { automation: automated, purpose: detective }
key: true
attributes: [Done]
design: [Inspect]
operation: [Inspect]
sample: Two.
evidence: [A record]
certification: I certify.
effective_from: 2026-01-01
reviewed_by: maria
reviewed_on: 2026-09-01`);

const sound: Record<string, string> = {
  "countersign.yml": "organizations:\n  - login: acme\n",
  "controls/README.md": "# controls\n",
  "controls/baseline/README.md": "# baseline\n",
  "controls/baseline/ROT-01.md": document(`control: ROT-01
family: ROT
title: { en: Rotation, ja: ローテーション }
objective: { en: Keys are renewed., ja: 鍵が更新されている。 }
risk: { en: Old keys leak., ja: 古い鍵が漏えいする。 }
summary: { en: Ages are compared., ja: 経過日数を比較する。 }
pillar: access
applies_to: nhi
nature: { automation: automated, purpose: detective }
frequency: quarterly
parameters: [rot.max_age_days.static]
rules: [{ rule: { en: No key is old., ja: 古い鍵がない。 }, checks: [credential-is-rotated] }]
attestation: { en: The old key was ended., ja: 古い鍵が失効している。 }
evidence: [{ en: A record., ja: 記録 }]
frameworks: []`),
  "controls/regimes/sox/regime.md": document(`regime: sox
title: { en: SOX, ja: SOX法 }
short: { en: SOX, ja: SOX法 }
style: prescriptive
jurisdiction: { en: United States, ja: 米国 }
legal_basis: [Section 404]
timing: as-of
concludes: { en: Management., ja: 経営者 }
verdicts:
  effective: { en: Effective, ja: 有効 }
  exception-noted: { en: Exception, ja: 逸脱 }
  deficient-design: { en: Design, ja: 整備 }
  deficient-operation: { en: Operation, ja: 運用 }
  indeterminate: { en: Unknown, ja: 判断不能 }
  out-of-scope: { en: Out of scope, ja: 範囲外 }
severities: [{ severity: deficiency, words: { en: Deficiency, ja: 不備 } }]
demands: [{ facet: done-in-cycle, miss: operation, words: { en: It was late., ja: 遅延した。 } }]
skeleton: [{ en: Control, ja: 統制 }]
sampling: []
languages: [en]`),
  "controls/regimes/sox/ROT-01.en.md": overlay("ROT-01", "sox"),
  "controls/entities/acme-us.md": document(`entity: acme-us
names: { en: Acme Inc., ja: アクメ }
jurisdiction: United States
regimes: [sox]
fiscal_year_end: "12-31"
language: en
roster: [{ role: controller, login: maria, id: 1, name: Maria, from: 2025-01-01, to: null }]`),
  "controls/systems/close.md": document(`system: close
title: { en: Close, ja: 決算 }
processes: [close]
entities: [acme-us]
repositories: ["close-*"]
verbs: [post]`),
  "controls/identities/close.md": document(`selector: { repository: "close-*" }
business_owner: maria
technical_steward: null
purpose: Closing.
why_non_human: It runs at night.
systems: [close]
entities: [acme-us]`),
};

const problems = (changes: Record<string, string | null>) => {
  const texts = new Map(Object.entries(sound));
  for (const [path, text] of Object.entries(changes))
    if (text === null) texts.delete(path);
    else texts.set(path, text);
  const reading = readGovernance(texts);
  return reading.ok ? [] : reading.problems.map(sentence);
};

describe("a name that names nothing", () => {
  test.each([
    [
      "an overlay's control",
      { "controls/regimes/sox/ROT-02.en.md": overlay("ROT-02", "sox") },
      "controls/regimes/sox/ROT-02.en.md: control: names the control ROT-02, which does not exist; it must be one of: ROT-01",
    ],
    [
      "an overlay's regime",
      { "controls/regimes/jsox/ROT-01.ja.md": overlay("ROT-01", "jsox", "ja") },
      "controls/regimes/jsox/ROT-01.ja.md: regime: names the regime jsox, which does not exist; it must be one of: sox",
    ],
    [
      "an entity's regime",
      { "controls/regimes/sox/regime.md": null, "controls/regimes/sox/ROT-01.en.md": null },
      "controls/entities/acme-us.md: regimes: names the regime sox, which does not exist; it must be one of: (none yet)",
    ],
    [
      "a statement's system",
      { "controls/systems/close.md": null },
      "controls/identities/close.md: systems: names the system close, which does not exist; it must be one of: (none yet)",
    ],
  ])("%s", (_, changes, problem) => {
    expect(problems(changes)).toEqual([problem]);
  });

  test("an entity that systems and statements name", () => {
    expect(problems({ "controls/entities/acme-us.md": null })).toEqual([
      expect.stringMatching(/^controls\/systems\/close\.md: entities: names the entity acme-us/),
      expect.stringMatching(/^controls\/identities\/close\.md: entities: names the entity acme-us/),
    ]);
  });
});

test.each([
  ["controls/entities/acme-us.md", "entity: acme-us\n"],
  ["controls/regimes/sox/regime.md", "regime: sox\n"],
  ["controls/baseline/ROT-01.md", "control: ROT-01\n"],
])(
  "%s that cannot be read is told with all it lacks, and not once more for everybody who names it",
  (file, yaml) => {
    const told = problems({ [file]: document(yaml) });
    expect(told.length).toBeGreaterThan(3);
    for (const problem of told) {
      expect(problem).toContain(`${file}: `);
      expect(problem).toContain(" is missing; it must be ");
    }
  },
);

describe("a file that is not what its place says", () => {
  test("a control under another name", () => {
    const text = sound["controls/baseline/ROT-01.md"] ?? "";
    expect(problems({ "controls/baseline/ROT-03.md": text })).toEqual([
      "controls/baseline/ROT-03.md: by its contents this file must be controls/baseline/ROT-01.md",
    ]);
  });

  test.each([
    "controls/regimes/sox/ROT-01.md",
    "controls/baseline/old/ROT-01.md",
    "controls/identities/team/close.md",
  ])("a document laid where nothing reads it: %s", (path) => {
    const [problem, ...rest] = problems({ [path]: "---\na: 1\n---\n" });
    expect(problem).toMatch(/is not a place for a document; the places are: controls\/baseline\/<ID>\.md/);
    expect(rest).toEqual([]);
  });

  test("a selector that selects nothing by name", () => {
    const text = (sound["controls/identities/close.md"] ?? "").replace(/selector: .*/, "selector: {}");
    expect(problems({ "controls/identities/close.md": text })).toEqual([
      "controls/identities/close.md:2: selector: must name at least one of: uid, kind, repository, name",
    ]);
  });
});

describe("countersign.yml", () => {
  test.each([
    [null, /^countersign\.yml: is missing; write one/],
    ["", /^countersign\.yml:1: is empty; write one that names the organisation: organizations: \[/],
    ["# later\r\n\n", /^countersign\.yml:1: is empty; write one/],
    ["- a\n", /^countersign\.yml: must be a block of fields$/],
    [
      "organizations:\n  - login: acme\n  - login: Acme\n",
      /^countersign\.yml:3: organizations\[1\]\.login: names acme a second time; name it once$/,
    ],
    [
      "organizations: [{ login: acme }]\ncalendar:\n  time_zone: Mars/Phobos\n",
      /^countersign\.yml:3: calendar\.time_zone: must be a time zone like Asia\/Tokyo$/,
    ],
    [
      "organizations: [{ login: acme }]\nparameters:\n  orphan.days: { default: 30, strict: 31 }\n",
      /^countersign\.yml:3: parameters\.orphan\.days\.strict: must be at most the default, which is 30$/,
    ],
    [
      "organizations: [{ login: acme }]\nparameters:\n  orphan.days: { strict: 181 }\n",
      /^countersign\.yml:3: parameters\.orphan\.days\.strict: must be at most the default, which is 180$/,
    ],
    [
      "organizations: [{ login: acme }]\nparameters:\n  dormant.days: { default: 30 }\n",
      /^countersign\.yml:3: parameters\.dormant\.days\.default: is below the strict value, which is 90 where it is left out; set strict, too, to at most 30$/,
    ],
    [
      "organizations:\n  - login: acme\n    reviewers:\n      - controller\n      - auditor\n",
      /^countersign\.yml:5: organizations\[0\]\.reviewers\[1\]: names the role auditor, which nobody on a roster holds; it must be one of: controller$/,
    ],
    ["organizations: []\n", /^countersign\.yml:1: organizations: must not be empty$/],
    [
      "organisations: [{ login: acme }]\n",
      /^countersign\.yml:1: organisations: is not a field here \(did you mean organizations\?\); the fields are: organizations, calendar, authority, parameters, publish$/,
    ],
    [
      "organizations: [{ login: 'not a login' }]\n",
      /^countersign\.yml:1: organizations\[0\]\.login: must be a GitHub login$/,
    ],
    ["organizations: [\n", /^countersign\.yml:\d/],
  ])("%j is refused", (text, problem) => {
    expect(problems({ "countersign.yml": text })).toEqual([expect.stringMatching(problem)]);
  });
});

describe("countersign.yml is read", () => {
  test.each([
    [
      "with a time zone and equal limits",
      "organizations: [{ login: acme }]\ncalendar: { time_zone: Asia/Tokyo }\nparameters:\n  orphan.days: { default: 30, strict: 30 }\n",
    ],
    ["with a role that somebody holds", "organizations: [{ login: acme, reviewers: [controller] }]\n"],
  ])("%s", (_, text) => {
    expect(problems({ "countersign.yml": text })).toEqual([]);
  });

  test("with the usual roles, though nobody holds them", () => {
    expect(readGovernance(new Map([["countersign.yml", "organizations: [{ login: acme }]\n"]])).ok).toBe(
      true,
    );
  });
});

describe("a role that no roster has", () => {
  const told = (yaml: string) => {
    const reading = readGovernance(new Map([["countersign.yml", yaml]]));
    return reading.ok ? [] : reading.problems.map(sentence);
  };
  const acme = "organizations:\n  - login: acme\n";

  test("is refused where there is no roster at all", () => {
    expect(told(`${acme}    reviewers: [auditor]\n`)).toEqual([
      "countersign.yml:3: organizations[0].reviewers[0]: names the role auditor, which nobody on a roster holds; there is no roster yet, so write one under controls/entities or leave the role out",
    ]);
  });

  test.each(["exception", "financial_exception", "variance", "deficiency"])(
    "may decide nothing: authority.%s",
    (decision) => {
      expect(problems({ "countersign.yml": `${acme}authority:\n  ${decision}: [controler]\n` })).toEqual([
        `countersign.yml:4: authority.${decision}[0]: names the role controler, which nobody on a roster holds; it must be one of: controller`,
      ]);
    },
  );

  test("is told beside everything else that is wrong", () => {
    const wrong = {
      "countersign.yml": `${acme}    reviewers: [auditor]\n`,
      "controls/systems/close.md": "no",
    };
    expect(problems(wrong)).toHaveLength(2);
  });
});

describe("other names that name nothing", () => {
  test("whoever delegated a role must be on a roster, in any case of the login", () => {
    const file = "controls/entities/acme-us.md";
    const delegated = (by: string) => ({
      [file]: (sound[file] ?? "").replace("to: null", `to: null, delegated_by: ${by}`),
    });
    expect(problems(delegated("nobody"))).toEqual([
      expect.stringMatching(
        /^controls\/entities\/acme-us\.md: roster\[0\]\.delegated_by: names the person nobody, /,
      ),
    ]);
    expect(problems(delegated("MARIA"))).toEqual([]);
  });

  test("a variance names documents that are there", () => {
    const variance = document(`variance: half
rule: DR-01
differs:
  - { file: controls/entities/acme-us.md, field: frequency }
  - { file: controls/entities/acme-jp.md, field: frequency }
reason: Because.
approved_by: hana
approved_on: 2026-01-01
expires: 2026-12-31`);
    expect(problems({ "controls/variances/half.md": variance })).toEqual([
      "controls/variances/half.md: differs[1].file: names the document controls/entities/acme-jp.md, which does not exist; write the path as it is below controls/",
    ]);
  });
});

test("all problems of one file are told at once, by their lines", () => {
  const yaml = `organizations:
  - login: not a login
    reviewer: [controller]
publish:
  quiet_days: 900
calender: {}
`;
  expect(problems({ "countersign.yml": yaml })).toEqual([
    "countersign.yml:2: organizations[0].login: must be a GitHub login",
    "countersign.yml:3: organizations[0].reviewer: is not a field here (did you mean reviewers?); the fields are: login, reviewers",
    "countersign.yml:5: publish.quiet_days: must be at most 92",
    "countersign.yml:6: calender: is not a field here (did you mean calendar?); the fields are: organizations, calendar, authority, parameters, publish",
  ]);
});

test("a file with ten thousand problems tells a hundred and counts the rest", () => {
  const holidays = Array.from({ length: 10_000 }, () => "x").join(", ");
  const told = problems({
    "countersign.yml": `organizations: [{ login: acme }]\ncalendar: { holidays: [${holidays}] }\n`,
  });
  expect(told).toHaveLength(101);
  expect(told.at(-1)).toBe("countersign.yml: has 9900 more problems");
});

test.each([
  ["CR LF", (text: string) => text.replaceAll("\n", "\r\n")],
  ["CR", (text: string) => text.replaceAll("\n", "\r")],
  ["a byte order mark", (text: string) => `\uFEFF${text}`],
])("what is written with %s means the same", (_, written) => {
  const before = readGovernance(new Map(Object.entries(sound)));
  expect(before.ok).toBe(true);
  expect(readGovernance(new Map(Object.entries(sound).map(([path, text]) => [path, written(text)])))).toEqual(
    before,
  );
});

test("all problems are told at once", () => {
  const dangling = { "controls/regimes/sox/ROT-02.en.md": overlay("ROT-02", "sox") };
  expect(problems({ "countersign.yml": null, "controls/systems/close.md": "no", ...dangling })).toHaveLength(
    3,
  );
});

test("what is sound is read, with the parameters in force", () => {
  const reading = readGovernance(new Map(Object.entries(sound)));
  expect(reading).toMatchObject({
    ok: true,
    governance: {
      controls: [{ file: "controls/baseline/ROT-01.md", body: "Words.\n" }],
      overlays: [{ data: { regime: "sox" } }],
      parameters: { "rot.max_age_days.static": { default: 180, strict: 90 } },
      configuration: { publish: { quiet_days: 7, labels: ["countersign"] } },
    },
  });
});
