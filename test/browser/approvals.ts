import { describe, expect, test } from "vitest";
import { SIGN_OFF_RULES } from "../../model/sign-off.ts";
import type { OpenPortal } from "./open-portal.ts";

/** What the pages about approvals say, in a portal that is open already: building one takes half a minute. */
export function approvalsAndCertifications(
  opened: () => { portal: OpenPortal; read: (address: string) => Promise<string> },
): void {
  const page = () => opened().portal.page;
  describe("approvals and reviews", () => {
    test("a review that is signed names who signed, who decided what, and the scan that saw it done", async () => {
      expect(await opened().read("reviews/2026-Q3/acme-us/sox/")).toMatch(
        /All 5 lines are decided, the last on 9 Sep 2026; they were due by 30 Sep 2026\.\s+Maria Alvarez approved it on 29 Sep 2026, and the sign-off counts\./,
      );
      const revoked = page().locator("#lines tr", { hasText: "models of last year" });
      expect(await revoked.innerText()).toMatch(
        /revoke[\s\S]*no longer built[\s\S]*Li Wei \(li\)[\s\S]*comment 7004[\s\S]*Seen done 16 Sep 2026[\s\S]*in time[\s\S]*due by 7 Oct 2026/,
      );
      expect(await page().locator("#tests").innerText()).toContain("Conflicting duties were not tested");
    });

    test("a review that is open is no evidence, and says what is left, late, refused and left out", async () => {
      expect(await opened().read("reviews/2026-Q4/acme-us/sox/")).toMatch(
        /4 of 30 lines are decided and 26 are left, 1 of them passed on to somebody else; every line is due by 16 Dec 2026\.[\s\S]*no evidence until it is approved and merged/,
      );
      expect(await page().locator("#lines tbody tr").first().innerText()).toContain(
        "was private and is public",
      );
      expect(await page().locator("#carried-out").innerText()).toMatch(
        /key 4[\s\S]*Seen done 14 Dec 2026[\s\S]*late/,
      );
      expect(await page().locator("#answers tbody tr").first().innerText()).toMatch(
        /hana[\s\S]*answers for it/,
      );
      expect(await page().locator("#excluded").innerText()).toContain("It builds the web site.");
      expect(await page().locator("#gaps").innerText()).toMatch(/1318 hours[\s\S]*Accepted by Maria Alvarez/);
      expect(await opened().read("ja/reviews/2026-Q4/acme-us/sox/")).toMatch(
        /明細30件のうち4件が決定済み、26件が未決定です/,
      );
    });

    test("a review that cannot be read on its branch is a problem, and no page", async () => {
      await page().goto(`${opened().portal.url}integrity/`);
      expect(await page().locator("#problems").innerText()).toContain(
        "countersign-review/acme/2026-Q4/acme-us/soc2",
      );
      expect(opened().portal.pages.has("reviews/2026-Q4/acme-us/soc2/")).toBe(false);
    });

    test("an approval that does not count names each rule that was not kept, before the rest", async () => {
      expect(await opened().read("sign-offs/2026-Q4/pr-14-1400/")).toContain("the sign-off does not count");
      const rules = await page().locator("#rules tbody tr").allInnerTexts();
      expect(rules.slice(0, 3)).toEqual([
        expect.stringMatching(/owns nothing[\s\S]*broken[\s\S]*“hana” owns or keeps/),
        expect.stringMatching(/merge commit[\s\S]*broken[\s\S]*squashed/),
        expect.stringMatching(/not bypassed[\s\S]*unknown[\s\S]*no result/),
      ]);
      expect(rules).toHaveLength(SIGN_OFF_RULES.length);
      expect(await opened().read("sign-offs/")).toContain("5 approvals are recorded; 4 of them count.");
    });
  });

  test("the level of each quarter is shown with why it is not higher, and that it is about another commit", async () => {
    await page().goto(`${opened().portal.url}integrity/`);
    const levels = await page().locator("#levels tbody tr").allInnerTexts();
    expect(levels).toEqual([
      expect.stringMatching(
        /Fourth quarter of 2026[\s\S]*L0[\s\S]*3 of 3 commits[\s\S]*No scan records whether/,
      ),
      expect.stringMatching(/Third[\s\S]*L1[\s\S]*1 of 4 merges/),
      expect.stringMatching(/Second[\s\S]*L2[\s\S]*highest/),
      expect.stringMatching(/First[\s\S]*none[\s\S]*findings: 2/),
    ]);
    expect(await page().locator("#levels").innerText()).toMatch(/about 0123456789/);
    expect(await page().locator("#faults tbody tr").count()).toBe(2);
    expect(await page().locator(".strip").innerText()).toMatch(/Integrity level\s+L0/);
  });

  describe("certifications", () => {
    test("one that is refused says what is missing, and who can put it right", async () => {
      expect(await opened().read("certifications/2026-Q4/acme-us/sox/")).toMatch(
        /Ready to certify\? Not yet\. 2 items are missing\. It is due 15 Jan 2027\.[\s\S]*found at commit aaaaaaaaaa/,
      );
      expect(await page().locator("#items tbody tr").allInnerTexts()).toEqual([
        expect.stringMatching(
          /26 lines without a decision[\s\S]*Decide every line[\s\S]*Omar Haddad \(omar\)[\s\S]*control operator/,
        ),
        expect.stringMatching(/newest countersigned scan[\s\S]*a scan or a merge does it/),
      ]);
    });

    test("one that is open on its branch is no evidence, in the language of whoever signs", async () => {
      expect(await opened().read("ja/certifications/2026-Q4/acme-jp/jsox/")).toMatch(
        /拠点確認書[\s\S]*未充足の事項が2件あります[\s\S]*署名を経て取り込まれるまでは証跡ではありません/,
      );
      await page().goto(`${opened().portal.url}certifications/2026-Q4/acme-jp/jsox/`);
      expect(await page().locator("h1").innerText()).toContain("Confirmation letter of the location");
      expect(await page().locator("#text [lang=ja]").first().innerText()).toContain("確認書");
      expect(await page().locator("#tag").count()).toBe(0);
    });

    test("one that is signed names who signed, the text, its digest and the tag, and freezes the period", async () => {
      expect(await opened().read("certifications/2026-Q3/acme-us/sox/")).toContain(
        "Signed by Maria Alvarez (controller) on 12 Oct 2026. The period is frozen",
      );
      expect(await page().locator("#text").innerText()).toMatch(/to the best of my knowledge[\s\S]*sha256:/);
      expect(await page().locator("#tag").innerText()).toMatch(
        /certified\/2026-Q3\/acme-us\/sox[\s\S]*at commit [0-9a-f]{10}/,
      );
      for (const frozen of [
        "conclusions/2026-Q3/acme-us/sox/",
        "conclusions/2026-Q3/acme-us/sox/REV-01/",
        "reviews/2026-Q3/acme-us/sox/",
        "sign-offs/2026-Q3/pr-7-700/",
      ])
        expect(await opened().read(frozen)).toMatch(
          /(?<!✓ )Period certified on 12 Oct 2026 \(Sub-certification for section 302\)/,
        );
    });

    test("one whose review is another now is void, there and on every page of the period", async () => {
      expect(await opened().read("certifications/2026-Q3/acme-us/soc2/")).toContain(
        "and it is void: something it rests on has changed since",
      );
      expect(await page().locator("#void").innerText()).toMatch(/soc2\.md. is no longer what was certified/);
      expect(await opened().read("reviews/2026-Q3/acme-us/soc2/")).toMatch(
        /Certification of the period of .* is void \(Management's assertion\)/,
      );
    });

    test("one that was merged and that nobody signed certifies nothing", async () => {
      expect(await opened().read("certifications/2026-Q3/acme-jp/jsox/")).toContain(
        "Merged, and no signature that counts is recorded of the controller. It certifies nothing yet.",
      );
    });
  });

  test("the first page says what is next for each reader", async () => {
    await page().goto(opened().portal.url);
    expect(await page().locator("#next .readers > div").allInnerTexts()).toEqual([
      expect.stringMatching(/Reviewer[\s\S]*26 lines to decide[\s\S]*by 16 Dec 2026/),
      expect.stringMatching(/Control owner[\s\S]*proposed[\s\S]*between documents/),
      expect.stringMatching(/Executive[\s\S]*merged, and not signed[\s\S]*void[\s\S]*2 items to put right/),
      expect.stringMatching(/Auditor[\s\S]*integrity problems[\s\S]*1 approval that does not count/),
    ]);
  });
}
