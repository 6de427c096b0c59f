import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { IDENTITY_KINDS, kinds } from "../../model/identity.ts";
import { questions } from "../../model/identities/questions.ts";
import { whyNotAsked } from "../../model/reasons/why-not-asked.ts";
import { acmeHistory, DELETED, UNREADABLE } from "../ledger/acme.ts";
import { writeHistory } from "../ledger/write-history.ts";
import { follow } from "./follow.ts";
import { foreignRuns, inBothLanguages, forAxe, violationsOn, widthOnAPhone } from "./looks.ts";
import { openPortal, type OpenPortal } from "./open-portal.ts";
import { activePages, heavyPages, linksOf, WRITTEN_LINKS } from "./page-files.ts";
import { BASE } from "./site.ts";

/** One address of every kind of page, without its language. */
const KINDS = [
  "",
  "inventory/",
  "inventory/outcome/fail/",
  "inventory/retired/",
  "findings/",
  "findings/credential-is-rotated/",
  "identities/deploy-key/ledger-export/48213/",
  "identities/deploy-key/sandbox/666/",
  "identities/deploy-key/~2e~github/60009/",
  "repositories/",
  "repositories/vault/",
  "repositories/~2e~github/",
  "organization/",
  "scans/",
  "scans/acme-20260301T030010Z/",
  "controls/",
  "controls/jsox/",
  "controls/jsox/ROT-01/",
  "controls/baseline/ROT-01/",
  "entities/",
  "entities/acme-us/",
  "entities/acme-jp/",
  "integrity/",
  "method/",
  "open-rules/",
  // Registers of a ledger in which nothing was concluded say so.
  "conclusions/",
  "compare/REV-01/",
  "deficiencies/",
  "drift/",
];
const HOSTILE_PAGES = [
  "",
  "inventory/",
  "findings/identity-has-two-owners/",
  "identities/deploy-key/sandbox/666/",
  "entities/acme-us/",
  "integrity/",
];

let portal: OpenPortal;

beforeAll(async () => {
  portal = await openPortal((folder) => {
    writeHistory(folder, acmeHistory());
    return {};
  });
});

afterAll(() => portal.close());

// Whatever else were started could connect where nobody sees it; esbuild is Astro's compiler of scripts.
test("building the portal connects to nothing, looks nothing up and starts what it needs", () => {
  expect(portal.noted).toEqual(["starts esbuild", "starts git"]);
});

describe("the pages as files", () => {
  test("every kind of page is there in both languages", () => {
    const missing = KINDS.flatMap((kind) => [kind, `ja/${kind}`]).filter(
      (address) => !portal.pages.has(address),
    );
    expect(missing).toEqual([]);
  });

  test("every internal link leads to a page and a place on it, and only what people wrote leads outside", () => {
    const { written, broken } = linksOf(portal.pages);
    expect(written).toHaveLength(WRITTEN_LINKS);
    expect(broken).toEqual([]);
  });

  test("no file begins with a dot but the one that tells a host to leave out none", () => {
    const dotted = portal.files.filter((file) => /(?:^|\/)\./.test(file));
    expect(dotted).toEqual([".nojekyll"]);
  });

  test("no page is heavier than 60 kB, or 15 kB on the wire", () => {
    expect(heavyPages(portal.pages)).toEqual([]);
  });

  test("no page has a script, an inline style or an event handler", () => {
    expect(activePages(portal.pages)).toEqual([]);
  });

  test("every page counts the problems and links to its other language", () => {
    const silent = [...portal.pages].filter(
      ([address, html]) =>
        !html.includes(`href="${BASE}${address.startsWith("ja/") ? "ja/" : ""}integrity/">2<`) ||
        !html.includes(`hreflang="${address.startsWith("ja/") ? "en" : "ja"}"`),
    );
    expect(silent.map(([address]) => address)).toEqual([]);
  });
});

test.each(["en", "ja"] as const)(
  "the page of method says of every check and kind whether it is asked (%s)",
  (locale) => {
    const html = portal.pages.get(locale === "en" ? "method/" : "ja/method/") ?? "";
    const text = (part: string) =>
      part
        .replace(/<[^<>]+>/g, " ")
        .replace(/&#39;/g, "'")
        .replace(/\s+/g, " ")
        .trim();
    const comma = locale === "en" ? ", " : "、";
    const rows = [...html.matchAll(/<tr>\s*<th scope="row">[\s\S]*?<\/tr>/g)].map(([row]) => {
      const [asked = "", not = ""] = [...row.matchAll(/<td data-label="[^"]*"[^>]*>([\s\S]*?)<\/td>/g)].map(
        ([, cell = ""]) => cell,
      );
      const reasons = new Map(
        [...not.matchAll(/<span class="line">([\s\S]*?)<a href="#(not-asked-\d+)"/g)].flatMap(
          ([, names = "", note = ""]) => {
            const why = text(new RegExp(`id="${note}">([\\s\\S]*?)</li>`).exec(html)?.[1] ?? "no reason");
            return text(names)
              .split(comma)
              .map((name) => [name, why] as const);
          },
        ),
      );
      const every = text(asked) === (locale === "en" ? "every kind" : "すべての種類");
      const named = new Set(text(asked).split(comma));
      return {
        check: /<code[^>]*>([^<]+)<\/code>/.exec(row)?.[1],
        cells: IDENTITY_KINDS.map((kind) => {
          const name = kinds[kind].name[locale];
          return [name, every || named.has(name) ? null : (reasons.get(name) ?? "nowhere")];
        }),
      };
    });
    const expected = questions
      .filter(({ about }) => about !== "repository" && about !== "organization")
      .map((question) => ({
        check: question.check,
        cells: IDENTITY_KINDS.map((kind) => [
          kinds[kind].name[locale],
          whyNotAsked(question, kind)?.[locale] ?? null,
        ]),
      }));
    expect(expected.flatMap(({ cells }) => cells.filter(([, why]) => why !== null)).length).toBeGreaterThan(
      10,
    );
    expect(rows.filter(({ check }) => check !== undefined)).toEqual(expected);
  },
);

describe("the pages in a browser", () => {
  test.each(inBothLanguages(KINDS))("%s%s fits a phone, and says its languages", async (locale, kind) => {
    await portal.page.goto(`${portal.url}${locale}${kind}`);
    expect(await widthOnAPhone(portal.page)).toBeLessThanOrEqual(390);
    expect(await foreignRuns(portal.page, locale === "" ? "en" : "ja")).toEqual([]);
  });

  test.each(forAxe(KINDS))("%s%s is accessible, light and dark", async (locale, kind) => {
    await portal.page.goto(`${portal.url}${locale}${kind}`);
    expect(await violationsOn(portal.page)).toEqual([]);
  });

  test.each(HOSTILE_PAGES)("on /%s a hostile string is inert text", async (address) => {
    await portal.page.goto(`${portal.url}${address}`);
    expect(await portal.page.evaluate("typeof window.tripped")).toBe("undefined");
    expect(
      await portal.page.locator("script, img, iframe, object, svg[onload], [href^='javascript:']").count(),
    ).toBe(0);
  });

  test("what people wrote in Markdown is shown as that, and its bait as text", async () => {
    await portal.page.goto(`${portal.url}entities/acme-us/`);
    const prose = portal.page.locator(".prose").first();
    expect(await prose.locator("h3").allInnerTexts()).toContain("Statement");
    expect(await prose.locator("ol > li > ul > li").allInnerTexts()).toEqual([
      "within the first",
      "and again",
    ]);
    expect(await prose.locator("pre").innerText()).toBe("permissions:\n  contents: read");
    expect(await prose.locator("blockquote, table, hr").count()).toBe(3);
    const text = await prose.innerText();
    expect(text).toContain("A line that goes on.");
    expect(text).toContain("[bait](javascript:window.tripped=1)");
    expect(text).toContain("<script>window.tripped=1</script>");
    expect(text).toContain("\\u202Egnp.exe");
  });

  test("what people nested deeper than a page can show is shown as it was written", async () => {
    await portal.page.goto(`${portal.url}entities/acme-jp/`);
    expect(await portal.page.locator(".prose pre").innerText()).toContain(`${">".repeat(2_000)} deep`);
  });

  test("the hostile title is shown as it is, its invisible characters spelled out", async () => {
    await portal.page.goto(`${portal.url}identities/deploy-key/sandbox/666/`);
    const shown = await portal.page.locator("#facts dd").first().innerText();
    expect(shown).toContain("<script>window.tripped=1</script>");
    expect(shown).toContain("\\u202Egnp.exe");
    expect(shown).toContain("::error::boom\\n---\\n");
  });

  test("an unreadable and a deleted file are named, and the unreadable one can be read", async () => {
    await portal.page.goto(`${portal.url}integrity/`);
    const listed = await portal.page.locator("#problems").innerText();
    expect(listed).toContain(UNREADABLE);
    expect(listed).toContain(DELETED);
    await follow(portal.page.getByRole("link", { name: UNREADABLE }));
    expect(await portal.page.locator("main").innerText()).toContain(
      "what: <script>window.tripped=1</script>",
    );
  });

  test("the identity page shows who changed which field, from what to what, in which pull request", async () => {
    await portal.page.goto(`${portal.url}identities/deploy-key/ledger-export/48213/`);
    const timeline = await portal.page.locator("#timeline").innerText();
    expect(timeline).toContain("pull request #2");
    expect(timeline).toContain("countersign-acme[bot]");
    expect(timeline).toMatch(
      /assessments\[credential-is-rotated\]\.outcome\s+Before:\s+Pass\s*→\s*After:\s+Fail/,
    );
    expect(await portal.page.locator("#steps .done h3").allInnerTexts()).toEqual(["Detected", "Remediated"]);
    expect(await portal.page.locator("#steps .not-yet").count()).toBe(2);
  });

  test("the scan page spells out the account, and the overview what could not be seen", async () => {
    await portal.page.goto(`${portal.url}scans/acme-20260301T030010Z/`);
    expect(await portal.page.locator(".equation").innerText()).toContain(
      "1,290 Discovered = 1,289 Complete + 0 Partial + 1 Denied",
    );
    await portal.page.goto(portal.url);
    expect(await portal.page.locator(".conclusion").innerText()).toContain(
      "1 of 43 sources could not be read to their end",
    );
    expect(await portal.page.locator("#unseen").innerText()).toContain(
      "Grant the App “administration: read”.",
    );
  });

  test("a SOX control is in English on the Japanese page, with its numbers filled in", async () => {
    await portal.page.goto(`${portal.url}ja/controls/sox/ROT-01/`);
    expect(await portal.page.getAttribute("html", "lang")).toBe("ja");
    expect(await portal.page.locator("#wording dd[lang=en]").count()).toBeGreaterThan(3);
    expect(await portal.page.locator("main").innerText()).not.toContain("{{");
    expect(await portal.page.locator("#baseline").innerText()).toContain("統制目的");
  });

  test("a J-SOX control has its English counterpart on the English page", async () => {
    await portal.page.goto(`${portal.url}controls/jsox/ROT-01/`);
    expect(await portal.page.locator("#wording").innerText()).toContain("Objective");
    expect(await portal.page.locator("#wording [lang=ja]").count()).toBe(0);
  });

  test("without JavaScript the inventory is whole and can be narrowed", async () => {
    const quiet = await portal.browser.newContext({ javaScriptEnabled: false });
    const plain = await quiet.newPage();
    await plain.goto(`${portal.url}inventory/`);
    expect(await plain.locator("tbody tr").count()).toBe(5);
    await follow(plain.getByRole("link", { name: /^Retired/ }));
    expect(await plain.locator("tbody tr").allInnerTexts()).toEqual([
      expect.stringContaining("old importer"),
    ]);
    await quiet.close();
  });

  test("a Japanese page draws Japanese in the site's own font", async () => {
    await portal.page.goto(`${portal.url}ja/controls/jsox/ROT-01/`);
    expect(
      await portal.page.evaluate(
        `document.fonts.ready.then(() => document.fonts.check("16px 'Noto Sans JP Variable'", "統制"))`,
      ),
    ).toBe(true);
  });

  test("through all of this, nothing was logged, refused or asked of another host", () => {
    expect(portal.complaints).toEqual([]);
  });
});
