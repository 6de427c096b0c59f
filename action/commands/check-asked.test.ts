import { expect, test } from "vitest";
import { Configuration } from "../../model/configuration.ts";
import { Entity } from "../../model/entity.ts";
import type { Governance } from "../../model/governance.ts";
import type { Ledger } from "../../model/ledger.ts";
import { Scan } from "../../model/scan.ts";
import { scan, scanFile } from "../../test/ledger/documents.ts";
import { Refusal } from "../run/refusal.ts";
import { checkAsked, type AskedConclusions } from "./check-asked.ts";

const entity = (id: string, regimes: string[], yearEnd: string, zone?: string) => ({
  file: `controls/entities/${id}.md`,
  body: "",
  data: Entity.parse({
    entity: id,
    names: { en: id, ja: id },
    jurisdiction: "Somewhere",
    regimes,
    fiscal_year_end: yearEnd,
    time_zone: zone,
    language: "en",
    roster: [{ role: "controller", login: "hana", id: 1, name: "Hana", from: "2025-01-01", to: null }],
  }),
});
// Of a regime only its name is looked at.
const regime = (id: string) => ({ file: `controls/regimes/${id}/regime.md`, body: "", data: { regime: id } });
const stated = {
  entities: [entity("acme-us", ["sox", "soc2"], "12-31"), entity("acme-jp", ["jsox"], "03-31")],
  regimes: ["jsox", "soc2", "sox", "soc1"].map(regime),
};
const scannedOn = (started: string): Pick<Ledger, "scans"> => {
  const data = Scan.parse(scan(started, {}));
  return { scans: [{ file: scanFile(data)[0], body: "", data }] };
};
const LAST = scannedOn("2026-11-02T03:00:00Z");
const asking = (
  asked: Partial<AskedConclusions>,
  ledger = LAST,
  governance: { entities: Governance["entities"]; regimes: readonly { data: { regime: string } }[] } = stated,
) => {
  const configuration = Configuration.parse({ organizations: [{ login: "acme" }] });
  checkAsked(
    { period: "2026-Q3", entity: null, regime: null, ...asked },
    { ...governance, configuration },
    ledger,
  );
};

test.each([
  [
    { entity: "acme-uk" },
    "There is no entity acme-uk (did you mean acme-us?); controls/ states acme-us, acme-jp.",
  ],
  [
    { regime: "j-sox" },
    "There is no regime j-sox (did you mean jsox?); controls/ states jsox, soc2, sox, soc1.",
  ],
  [
    { entity: "acme-jp", regime: "sox" },
    "The entity acme-jp does not report under sox; by controls/entities/acme-jp.md it reports under jsox.",
  ],
  [
    { regime: "soc1" },
    "No entity reports under soc1; name it in the regimes of a file under controls/entities.",
  ],
  [
    { period: "2027-Q1", entity: "acme-us" },
    "The period 2027-Q1 of acme-us begins on 2027-01-01, after the last scan there is, on 2026-11-02; choose an earlier period.",
  ],
  [
    { period: "FY2027" },
    "The period FY2027 of acme-us begins on 2027-01-01, after the last scan there is, on 2026-11-02; set entity to one whose period has begun, or choose an earlier period.",
  ],
] satisfies [Partial<AskedConclusions>, string][])("%j is refused in one sentence", (asked, sentence) => {
  expect(() => {
    asking(asked);
  }).toThrow(new Refusal(2, sentence));
});

test("nobody to conclude on is said, too", () => {
  expect(() => {
    asking({}, LAST, { ...stated, entities: [] });
  }).toThrow("There is no entity to conclude on; state one under controls/entities.");
});

test.each([
  [{}, LAST],
  [{ period: "FY2027", entity: "acme-jp" }, LAST],
  [{ period: "2026-Q4" }, LAST],
  // Without any scan the conclusion itself says that nothing is known.
  [{ period: "2031-Q1" }, { scans: [] }],
] satisfies [Partial<AskedConclusions>, Pick<Ledger, "scans">][])(
  "%j can be concluded on",
  (asked, ledger) => {
    expect(() => {
      asking(asked, ledger);
    }).not.toThrow();
  },
);

test.each([
  ["Asia/Tokyo", "2026-09-30T14:59:59Z", "2026-09-30"],
  ["Asia/Tokyo", "2026-09-30T15:00:00Z", null],
  ["America/New_York", "2026-10-01T03:59:59Z", "2026-09-30"],
  ["America/New_York", "2026-10-01T04:00:00Z", null],
])("in %s a period has begun at %s, or the last scan was of %s", (zone, started, last) => {
  const there = { ...stated, entities: [entity("acme-us", ["sox"], "12-31", zone)] };
  const ask = () => {
    asking({ period: "2026-Q4" }, scannedOn(started), there);
  };
  if (last === null) expect(ask).not.toThrow();
  else expect(ask).toThrow(`begins on 2026-10-01, after the last scan there is, on ${last};`);
});
