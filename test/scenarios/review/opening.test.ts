import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { COMMITS, inTurn } from "../../faults/drawn.ts";
import { reviewBranch, reviewFile } from "../../../model/paths.ts";
import { listFaults } from "../consistent.ts";
import { startStory } from "../scan/beginnings.ts";
import type { Story } from "../scan/story.ts";
import { acceptance, entity, NOTHING, statement } from "./governance.ts";
import { afterOneScan, inMarch, JSOX, on, pullFrom, reviewOn, scanned, SOX } from "./reviewing.ts";

let story: Story;
beforeEach(async () => {
  ({ story } = await inMarch());
});
afterEach(() => story.stop());

const branches = async () =>
  (await story.remote("for-each-ref", "--format=%(refname:short)", "refs/heads/countersign-review"))
    .split("\n")
    .filter(Boolean);
const sox = (choice: object = {}) => story.review({ entity: "acme-us", ...choice });
const textOf = async (key = SOX) =>
  (await story.files(reviewBranch(key), reviewFile(key))).get(reviewFile(key)) ?? "";

describe("no review is opened", () => {
  test("where the governance repository holds no countersigned scan", async () => {
    await story.stop();
    story = await startStory();
    const reviewing = story.review();
    await expect(reviewing).rejects.toThrow("main holds no scan of acme; a review looks at evidence");
    await expect(reviewing).rejects.toMatchObject({ exitCode: 2 });
  });

  test("on evidence that somebody changed by hand", async () => {
    const [path = "", text = ""] =
      [...(await story.files("main", "evidence"))].find(([file]) => file.includes("/deploy-key/")) ?? [];
    await story.push("main", { [path]: text.replaceAll('"read_only": false', '"read_only": true') });
    await expect(story.review()).rejects.toThrow(
      "scan, merge the pull request that shows it, and run the review",
    );
    expect(await branches()).toEqual([]);
  });

  test.each([
    [{ entity: "acme-uk" }, "There is no entity acme-uk"],
    [{ regime: "soc9" }, "There is no regime soc9"],
    [{ entity: "acme-jp", regime: "sox" }, "The entity acme-jp does not report under sox"],
  ])("for %j", async (asked, sentence) => {
    await expect(story.review(asked)).rejects.toThrow(sentence);
  });

  test("while owners are missing and nobody accepted that", async () => {
    await story.push("main", { "controls/identities/payroll.md": null });
    await scanned(story, "2026-03-01");
    const { campaigns } = await sox();
    expect(campaigns).toMatchObject([{ key: SOX, what: "refused", gaps: [{ reason: "owners-missing" }] }]);
    expect(await branches()).toEqual([]);
    expect(story.governance.pulls.filter(({ state }) => state === "open")).toEqual([]);
  });

  test("while a source could not be read, or the last scan is too old", async () => {
    for (const { refusals } of story.world.installations)
      refusals.push({ permission: "secrets", repositoryId: story.payroll.id, status: 403 });
    await scanned(story, "2026-03-01");
    on(story, "2026-03-12");
    const { campaigns } = await sox();
    expect(campaigns).toMatchObject([{ what: "refused" }]);
    const gaps = campaigns.flatMap((one) => (one.what === "refused" ? one.gaps : []));
    expect(new Set(gaps.map(({ reason }) => reason))).toEqual(new Set(["source-not-read", "scan-too-old"]));
  });
});

describe("a review is opened", () => {
  test("when its calendar says so, and not a day before", async () => {
    await story.stop();
    ({ story } = await afterOneScan());
    on(story, "2026-01-31");
    expect((await story.review()).campaigns).toEqual([]);
    on(story, "2026-02-01");
    expect((await story.review()).campaigns).toMatchObject([
      { key: JSOX, what: "opened", due: "2026-03-03" },
    ]);
    await scanned(story, "2026-02-28");
    expect((await story.review()).campaigns).toMatchObject([{ key: JSOX }]);
    on(story, "2026-03-01");
    expect((await story.review()).campaigns).toMatchObject([
      { key: JSOX },
      { key: SOX, what: "opened", due: "2026-03-16" },
    ]);
  });

  test.each(inTurn(COMMITS, 1))(
    "in one commit on base, in one pull request, committing with %s",
    async (commitWith) => {
      const base = await story.remote("rev-parse", "main");
      const { campaigns } = await sox({ commitWith });
      expect(campaigns).toMatchObject([{ key: SOX, what: "opened", lines: 7, open: 7 }]);
      expect(await story.remote("rev-parse", `${reviewBranch(SOX)}^`)).toBe(base);
      const changed = await story.remote("diff", "--name-only", "main", reviewBranch(SOX));
      expect(changed.split("\n")).toEqual(["evidence/acme/SHA256SUMS", reviewFile(SOX)]);
      expect(listFaults("acme", await story.files(reviewBranch(SOX), "evidence/acme"))).toEqual([]);
      const [pull, ...others] = pullFrom(story, reviewBranch(SOX));
      expect(others).toEqual([]);
      expect(pull?.title).toBe(
        "SOX review of Acme Inc., first quarter of 2026: 7 of 7 lines to decide by 2026-03-16",
      );
      expect(pull?.requested_reviewers.map(({ login }) => login)).toEqual(["hana", "olga"]);
      const review = await reviewOn(story);
      expect(review.population).toMatchObject({
        commit: base,
        frozen: "2026-03-01T03:00:00Z",
        scan: "acme-20260228T030000Z",
        identities: 7,
        complete: true,
        gaps: [],
      });
    },
  );

  test("although owners are missing where whoever approves it accepted that, and says so at its top", async () => {
    const accepted = `[${acceptance("owners-missing")}]`;
    await story.push("main", {
      "controls/identities/payroll.md": null,
      "controls/entities/acme-us.md": entity("acme-us", { accepted }),
    });
    await scanned(story, "2026-03-01");
    expect((await sox()).campaigns).toMatchObject([{ what: "opened" }]);
    const text = await textOf();
    const body = pullFrom(story, reviewBranch(SOX))[0]?.body ?? "";
    for (const shown of [text, body]) {
      expect(shown).toContain("This review was opened although something is held against its population:");
      expect(shown).toContain(
        "Accepted by `olga`, in `controls/entities/acme-us.md` (only stated: nobody saw that approval): Owners follow in April.",
      );
      expect(shown.indexOf("[!WARNING]")).toBeLessThan(shown.indexOf("##"));
    }
  });

  test("without whom somebody decided to have nothing to do with reporting, and lists them with who said so", async () => {
    await story.push("main", {
      "controls/identities/payroll.md": statement("{ repository: payroll }", { more: NOTHING }),
    });
    await scanned(story, "2026-03-01");
    await sox();
    const { lines, population } = await reviewOn(story);
    expect(population.relevance).toBe("reporting");
    const uids = lines.map(({ uid }) => uid);
    const excluded = population.excluded.map(({ uid, reason, by }) => ({ uid, reason, by }));
    expect(excluded).toEqual([
      { uid: "github:actions-secret:repo-5001:LOCAL", reason: "It touches no figure.", by: "olga" },
      { uid: "github:deploy-key:48002", reason: "It touches no figure.", by: "olga" },
    ]);
    // The key that writes is privileged, and is looked at whatever somebody decided.
    expect(uids).toContain("github:deploy-key:48001");
    expect(await textOf()).toContain("## Left out, and by whom (2)");
  });

  test("in Japanese where its people sign in Japanese", async () => {
    await story.review({ entity: "acme-jp" });
    expect(pullFrom(story, reviewBranch(JSOX))[0]?.title).toBe(
      "アクメ株式会社 J-SOX 棚卸 2026年3月期 下期: 明細7件のうち7件が未決定(期限2026年3月3日)",
    );
    const text = await textOf(JSOX);
    expect(text).toContain("# アクメ株式会社 J-SOX 棚卸 2026年3月期 下期");
    expect(text).toContain("/countersign 維持 uid:");
    expect(text.slice(0, text.indexOf("## Record"))).not.toMatch(/\b(?:the|is|was)\b/);
  });

  test.each(["branch", "none"] as const)("only as far as is asked for: publish %s", async (publish) => {
    expect((await sox({ publish })).campaigns).toMatchObject([{ what: "opened", pullRequest: null }]);
    expect(await branches()).toEqual(publish === "branch" ? [reviewBranch(SOX)] : []);
    expect(pullFrom(story, reviewBranch(SOX))).toEqual([]);
  });
});
