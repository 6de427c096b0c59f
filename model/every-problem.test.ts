import { describe, expect, test } from "vitest";
import { document, problems, valid } from "../test/ledger/valid-governance.ts";
import { sentence } from "./problem.ts";
import { readGovernance } from "./read-governance.ts";

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
      [file]: (valid[file] ?? "").replace("to: null", `to: null, delegated_by: ${by}`),
    });
    expect(problems(delegated("nobody"))).toEqual([
      expect.stringMatching(
        /^controls\/entities\/acme-us\.md: roster\[0\]\.delegated_by: names the person nobody, /,
      ),
    ]);
    expect(problems(delegated("MARIA"))).toEqual([]);
  });

  test("whoever delegated a role may stand on a roster in capitals", () => {
    const file = "controls/entities/acme-us.md";
    const text = valid[file] ?? "";
    const [, login = ""] = /login: (\S+)/.exec(text) ?? [];
    const shouted = text
      .replace(`login: ${login}`, `login: ${login.toUpperCase()}`)
      .replace("to: null", `to: null, delegated_by: ${login}`);
    expect(login).not.toBe("");
    expect(problems({ [file]: shouted })).toEqual([]);
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
    "countersign.yml:6: calender: is not a field here (did you mean calendar?); the fields are: organizations, language, calendar, authority, machine_users, parameters, publish",
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
  const before = readGovernance(new Map(Object.entries(valid)));
  expect(before.ok).toBe(true);
  expect(readGovernance(new Map(Object.entries(valid).map(([path, text]) => [path, written(text)])))).toEqual(
    before,
  );
});
