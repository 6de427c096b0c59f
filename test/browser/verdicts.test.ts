import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Concluded } from "../ledger/concluded.ts";
import { fifthRegime } from "../ledger/fifth-regime.ts";
import { writeReviewed } from "../ledger/reviewed.ts";
import { writeRefused } from "../ledger/certified.ts";
import { writeVerified } from "../ledger/verified.ts";
import { approvalsAndCertifications } from "./approvals.ts";
import { follow } from "./follow.ts";
import { KINDS } from "./kinds.ts";
import { foreignRuns, inBothLanguages, forAxe, violationsOn, widthOnAPhone } from "./looks.ts";
import { openPortal, type OpenPortal } from "./open-portal.ts";
import { activePages, marksOf, linksOf, WRITTEN_LINKS, heavyPages } from "./page-files.ts";

const SOX = "conclusions/2026-Q3/acme-us/sox/";
const REFUSED = ["acme-us/sox", "acme-jp/jsox"];
/** What the fifth regime gets without a line of code. */
const FIFTH = [
  "controls/iso27001/",
  "controls/iso27001/REV-01/",
  "conclusions/2026-Q3/acme-us/iso27001/",
  "conclusions/2026-Q3/acme-us/iso27001/REV-01/",
];

let portal: OpenPortal;
let story: Concluded | undefined;
const addressOf = (kind: string) => kind.replace("SHARED", story?.shared ?? "");
/** Opens a page and reads the sentence at its top. */
const read = async (address: string): Promise<string> => {
  await portal.page.goto(`${portal.url}${addressOf(address)}`);
  return portal.page.locator(".lead").innerText();
};

beforeAll(async () => {
  portal = await openPortal((folder) => {
    story = writeReviewed(folder, fifthRegime);
    return {
      COUNTERSIGN_INTEGRITY: writeVerified(folder),
      COUNTERSIGN_READINESS: writeRefused(folder),
    };
  });
});

afterAll(() => portal.close());

describe("the pages as files", () => {
  test("every kind of page is there in both languages", () => {
    const addresses = [...KINDS, ...FIFTH].flatMap((kind) => [addressOf(kind), `ja/${addressOf(kind)}`]);
    expect(addresses.filter((address) => !portal.pages.has(address))).toEqual([]);
  });

  test("every internal link leads to a page and a place on it, and only what people wrote leads outside", () => {
    const { written, broken } = linksOf(portal.pages);
    expect(written).toHaveLength(WRITTEN_LINKS);
    expect(broken).toEqual([]);
  });

  test("no page is heavier than 60 kB, or 15 kB on the wire", () => {
    expect(heavyPages(portal.pages)).toEqual([]);
  });

  test("no page has a script, an inline style or an event handler", () => {
    expect(activePages(portal.pages)).toEqual([]);
  });

  test("names and days in sentences are written as the language of the page has them", () => {
    expect(marksOf(portal.pages)).toEqual([]);
  });
});

describe("the pages in a browser", () => {
  test.each(inBothLanguages(KINDS))("%s%s fits a phone, and says its languages", async (locale, kind) => {
    await portal.page.goto(`${portal.url}${locale}${addressOf(kind)}`);
    expect(await widthOnAPhone(portal.page)).toBeLessThanOrEqual(390);
    expect(await foreignRuns(portal.page, locale === "" ? "en" : "ja")).toEqual([]);
  });

  test.each(forAxe(KINDS))("%s%s is accessible, light and dark", async (locale, kind) => {
    await portal.page.goto(`${portal.url}${locale}${addressOf(kind)}`);
    expect(await violationsOn(portal.page)).toEqual([]);
  });

  test("a hostile name stays inert in sentences that quote it", async () => {
    for (const address of [SOX, `${SOX}INV-02/`, "deficiencies/"]) {
      await portal.page.goto(`${portal.url}${address}`);
      expect(await portal.page.evaluate("typeof window.tripped")).toBe("undefined");
    }
  });
});

describe("one sentence at the top", () => {
  test("compares the review: SOC 2 effective, SOX deficient in design, and why", async () => {
    expect(await read("compare/REV-01/")).toMatch(
      /SOC 2, Acme Inc\., “No deviations noted”; SOX, Acme Inc\., “Deficiency in design” \(Segregation of duties tested: not performed\)/,
    );
    const divides = portal.page.locator("tr.divides", { hasText: "Segregation of duties tested" });
    expect(await divides.locator("td").allInnerTexts()).toEqual([
      expect.stringContaining("not required"),
      expect.stringContaining("Conflicting duties were not looked for."),
      expect.stringContaining("not required"),
      expect.stringContaining("not performed"),
    ]);
    expect(await portal.page.locator("tr.total").innerText()).toMatch(
      /Deficiency in design[\s\S]*2 additions since, the last of 4 Nov 2026[\s\S]*Not supported/,
    );
    expect(await read("ja/compare/REV-01/")).toMatch(
      /SOC 2\(Acme Inc\.\)では「逸脱なし」、米国SOX\(Acme Inc\.\)では「整備上の不備」\(職務分掌の評価は未実施\)/,
    );
  });

  test("shows each conflict of duties, who is behind it, and what is done about it by whom and when", async () => {
    for (const [locale, lead, sara, open, due] of [
      [
        "",
        "All 31 conflicts",
        /compensate SOD-02[\s\S]*Sara Lindqvist \(sara\) · 4 Dec 2026/,
        "nothing decided yet",
        /remove the conflict not seen done.* due by 8 Jan 2027/,
      ],
      [
        "ja/",
        "抵触31件をすべて表示",
        /代替統制 SOD-02[\s\S]*Sara Lindqvist \(sara\) · 2026年12月4日/,
        "未決定",
        /抵触の解消.*2027年1月8日/,
      ],
    ] as const) {
      await portal.page.goto(`${portal.url}${locale}reviews/2026-Q4/acme-us/sox/`);
      expect(await portal.page.locator("#duties tbody tr").count()).toBe(5);
      await follow(portal.page.getByRole("link", { name: lead }));
      const rows = await portal.page.locator("tbody tr").allInnerTexts();
      expect(rows[0]).toContain("github:deploy-key:70098");
      expect(rows[0]).toMatch(sara);
      expect(rows[1]).toMatch(/key 1[\s\S]*hana[\s\S]*dana/);
      expect(rows[2]?.replaceAll(/\s+/g, " ")).toMatch(due);
      expect(rows[5]).toContain(open);
    }
  });

  test("names the three conclusions that one deficiency reaches, each in its own words", async () => {
    expect(await read("deficiencies/SHARED/")).toContain(
      "It affects Acme KK under J-SOX (“Deficiency in operation”), Acme Inc. under SOC 2 (“Exception noted”), Acme Inc. under SOX (“Deficiency in operation”); each concludes for itself.",
    );
    const rows = await portal.page.locator("#propagation tbody tr").allInnerTexts();
    expect(rows).toEqual([
      expect.stringMatching(/J-SOX[\s\S]*nobody has concluded yet/),
      expect.stringMatching(/SOC 2[\s\S]*nobody has concluded yet/),
      expect.stringMatching(/SOX[\s\S]*maria · Control deficiency/),
    ]);
    expect(await read("ja/deficiencies/SHARED/")).toMatch(
      /J-SOXでは「運用上の不備」[\s\S]*SOC 2では「逸脱あり」/,
    );
  });

  test.each(REFUSED)(
    "says for %s which source was refused, and that nothing can be concluded",
    async (entityAndRegime) => {
      const sentence = await read(`conclusions/2026-Q2/${entityAndRegime}/INV-01/`);
      expect(sentence).toMatch(/scope limitation/i);
      expect(sentence).toContain("“Deploy keys” was refused");
      expect(sentence).toContain("“vault”");
      expect(await read(`ja/conclusions/2026-Q2/${entityAndRegime}/INV-01/`)).toContain(
        "「vault」について読取りを拒否された",
      );
    },
  );

  test("leads from a certified conclusion to what was added since, newest first, and keeps its verdicts", async () => {
    expect(await read(SOX)).toContain("2 additions since, the last of 4 Nov 2026");
    const additions = portal.page.locator("#additions");
    expect(await additions.locator("h3").allInnerTexts()).toEqual([
      "Addition of 4 Nov 2026",
      "Addition of 20 Oct 2026",
    ]);
    expect(await additions.locator("tbody tr").allInnerTexts()).toEqual([
      expect.stringMatching(/REV-01[\s\S]*Effective[\s\S]*Not supported/),
      expect.stringMatching(/REV-01[\s\S]*Deficiency in design[\s\S]*Effective/),
    ]);
    expect(await portal.page.locator("#verdicts tbody tr", { hasText: "REV-01" }).innerText()).toContain(
      "Deficiency in design",
    );
    await read(`ja/${SOX}`);
    expect(await additions.locator("h3").allInnerTexts()).toEqual([
      "2026年11月4日の追記",
      "2026年10月20日の追記",
    ]);
  });

  test("names both files that drifted apart, with the rule", async () => {
    const sentence = await read("drift/");
    expect(sentence).toContain("DR-01 Frequency");
    expect(sentence).toContain("controls/regimes/jsox/REV-01.ja.md");
    expect(sentence).toMatch(/controls\/regimes\/(?:sox|soc1|soc2|iso27001)\/REV-01\.en\.md/);
    expect(await portal.page.locator("#differences mark").allInnerTexts()).toEqual(
      expect.arrayContaining(["quarterly", "semi-annual"]),
    );
  });

  test("says that an exception expired and what it covered is a finding again", async () => {
    expect(await read("exceptions/EXC-2/")).toContain(
      "Expired on 30 Sep 2026: what it covered counts as a finding again.",
    );
    expect(await portal.page.locator("#subjects tbody tr").allInnerTexts()).toEqual([
      expect.stringMatching(/Fail[\s\S]*models nightly/),
    ]);
    await portal.page.goto(`${portal.url}identities/deploy-key/analytics-models/60001/`);
    expect(await portal.page.locator("#assessments").innerText()).toMatch(/EXC-2\s+✕ expired/);
  });

  test("says on the overview what each regime concluded and that documents differ", async () => {
    await read("");
    const rows = await portal.page.locator("#concluded tbody tr").allInnerTexts();
    expect(rows.map((row) => row.split(/[\n\t]\s*/).slice(0, 2))).toHaveLength(4);
    expect(rows.join("\n")).toMatch(/SOC 2[\s\S]*effective 1/);
    expect(await portal.page.locator("#concluded a", { hasText: "between documents" }).count()).toBe(1);
  });
});

describe("a page of a control", () => {
  test("turns from design to operation by keyboard", async () => {
    await portal.page.setViewportSize({ width: 1280, height: 900 });
    await portal.page.goto(`${portal.url}controls/sox/REV-01/`);
    const [design, operation] = [portal.page.locator("#design"), portal.page.locator("#operation")];
    expect([await design.isVisible(), await operation.isVisible()]).toEqual([true, false]);
    await portal.page.locator("#tab-design").focus();
    await portal.page.keyboard.press("ArrowRight");
    expect([await design.isVisible(), await operation.isVisible()]).toEqual([false, true]);
    await portal.page.keyboard.press("ArrowLeft");
    expect([await design.isVisible(), await operation.isVisible()]).toEqual([true, false]);
  });

  test("prints design and operation, each under its heading", async () => {
    await portal.page.goto(`${portal.url}controls/sox/REV-01/`);
    await portal.page.emulateMedia({ media: "print" });
    const headings = await portal.page.locator(".tabs .panel h3").allInnerTexts();
    const shown = [
      await portal.page.locator("#design").isVisible(),
      await portal.page.locator("#operation").isVisible(),
      await portal.page.locator(".tabs label").first().isVisible(),
    ];
    await portal.page.emulateMedia({ media: "screen" });
    expect(headings).toEqual(["Test of design", "Test of operation"]);
    expect(shown).toEqual([true, true, false]);
  });

  test("in the words of a fifth regime is there from content alone", async () => {
    expect(await read("controls/iso27001/")).toContain("information security management");
    expect(await portal.page.locator("#words").innerText()).toContain("Major nonconformity");
    expect(await read("conclusions/2026-Q3/acme-us/iso27001/REV-01/")).toMatch(
      /Major nonconformity\s+Access rights were not reviewed as planned\./,
    );
    await portal.page.goto(`${portal.url}controls/`);
    expect(await portal.page.locator("thead").innerText()).toContain("ISO 27001");
  });
});

test("the four steps of a revoked key name reviewer, decision and the scan that saw it gone", async () => {
  await portal.page.goto(`${portal.url}identities/deploy-key/analytics-models/60002/`);
  const steps = await portal.page.locator(".steps > li").allInnerTexts();
  expect(steps).toEqual([
    expect.stringContaining("Detected"),
    expect.stringMatching(/Reviewed[\s\S]*29 Sep 2026[\s\S]*Maria Alvarez/),
    expect.stringMatching(/Decided[\s\S]*revoke[\s\S]*Li Wei \(li\)[\s\S]*no longer built/),
    expect.stringMatching(/Remediated[\s\S]*16 Sep 2026[\s\S]*A scan saw done[\s\S]*in time/),
  ]);
  const links = "[...document.querySelectorAll('#steps a')].map((link) => link.pathname)";
  expect(await portal.page.evaluate(links)).toEqual([
    "/audit/sign-offs/2026-Q3/pr-8-800/",
    "/audit/reviews/2026-Q3/acme-us/soc2/",
    "/audit/reviews/2026-Q3/acme-us/sox/",
    "/audit/scans/acme-20260916T030010Z/",
  ]);
  expect(await portal.page.locator("#steps .waiting").count()).toBe(0);
});

approvalsAndCertifications(() => ({ portal, read }));

test("an identity names the deficiencies it is in, the exception that covers it and the limit that decided", async () => {
  await portal.page.goto(`${portal.url}identities/actions-secret/_org/LEDGER_DB_PASSWORD/`);
  expect(await portal.page.locator("#deficiencies").innerText()).toContain(story?.shared ?? "?");
  const assessments = await portal.page.locator("#assessments").innerText();
  expect(assessments).toContain("Counted from 2 Jun 2026 against the limit rot.max_age_days.static");
  expect(assessments).toMatch(/EXC-3\s+(?:\S+\s+)?valid/);
});

test("through all of this, nothing was logged, refused or asked of another host", () => {
  expect(portal.complaints).toEqual([]);
});
