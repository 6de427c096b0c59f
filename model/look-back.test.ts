import { expect, test } from "vitest";
import { document, problems, valid } from "../test/ledger/valid-governance.ts";

const FILE = "controls/look-backs/LBK-1.md";
const right = `look_back: LBK-1
period: 2026-Q3
entity: acme-us
regime: sox
identity: github:deploy-key:1
looked_back_by: maria
looked_back_on: 2026-10-09
from: 2026-09-10
to: 2026-10-08
evidence: The provider's log.
used: false
response: null`;
const told = (from: string | RegExp, to: string) => problems({ [FILE]: document(right.replace(from, to)) });

test("a look-back that fits is read", () => {
  expect(told("", "")).toEqual([]);
});

test.each<[string, string, string, RegExp]>([
  ["an id that is none", "LBK-1", "LB-1", /look_back: must be a look-back's id like LBK-1/],
  [
    "the id of another file",
    "LBK-1",
    "LBK-2",
    /by its contents this file must be controls\/look-backs\/LBK-2\.md/,
  ],
  [
    "an entity that is not there",
    "acme-us",
    "acme-uk",
    /entity: names the entity acme-uk, which does not exist/,
  ],
  [
    "a regime that is not there",
    "regime: sox",
    "regime: sax",
    /regime: names the regime sax, which does not exist/,
  ],
  [
    "somebody on no roster",
    "by: maria",
    "by: nobody",
    /looked_back_by: names the person nobody, which does not exist/,
  ],
  ["an identity that is none", "github:deploy-key:1", "key 1", /identity: must be the uid of an identity/],
  [
    "days that run backwards",
    "to: 2026-10-08",
    "to: 2026-09-09",
    /from: is 2026-09-10, which is after 2026-09-09/,
  ],
  [
    "a day nobody had seen yet",
    "to: 2026-10-08",
    "to: 2026-10-10",
    /to: is 2026-10-10, which is after 2026-10-09/,
  ],
  [
    "a wrong use that nobody answered",
    "used: false",
    "used: true",
    /response: is null, and what was used wrongly/,
  ],
  ["nothing said of the use", "used: false\n", "", /used: /],
  ["nothing said of where", "The provider's log.", '""', /evidence: /],
])("a look-back with %s is refused", (_, from, to, reason) => {
  expect(told(from, to).join("\n")).toMatch(reason);
});

test("a regime under which the entity does not report is refused", () => {
  const sox = "controls/regimes/sox/regime.md";
  const jsox = (valid[sox] ?? "").replace("regime: sox", "regime: jsox");
  const changes = {
    "controls/regimes/jsox/regime.md": jsox,
    [FILE]: document(right.replace("regime: sox", "regime: jsox")),
  };
  expect(problems(changes)).toEqual([
    `${FILE}: regime: is jsox, under which acme-us does not report; it must be one of: sox`,
  ]);
});

test("whoever looked back may be written in any case, and the day may be the one that is looked at", () => {
  expect(told("by: maria", "by: MARIA")).toEqual([]);
  expect(told("to: 2026-10-08", "to: 2026-10-09")).toEqual([]);
  expect(told(/from: .*/, "from: 2026-10-08")).toEqual([]);
});
