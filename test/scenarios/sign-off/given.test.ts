import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { document } from "../../ledger/valid-governance.ts";
import type { Story } from "../scan/story.ts";
import { approve, EVIDENCE, merge, propose, records, shown, signing, US_ROSTER, usEntity } from "./play.ts";

let story: Story;
beforeEach(async () => {
  story = await signing();
});
afterEach(() => story.stop());

const later = (hours: number) => {
  story.world.now = new Date(story.world.now.getTime() + hours * 3_600_000);
};

describe("the evidence", () => {
  test("waits for a person of the roster, and the check run names who may sign", async () => {
    await story.signOff();
    expect(shown(story)).toMatchObject({ conclusion: "action_required", title: "0 of 1 sign-offs given" });
    const { summary } = shown(story);
    expect(summary).toContain("| Evidence | control operator | `Hana Sato` (`hana`) | missing |");
    expect(summary).not.toContain("helper[bot]");
  });

  test("is signed off by one, and the record holds what GitHub said", async () => {
    await approve(story, "hana");
    await story.signOff();
    expect(shown(story)).toMatchObject({ conclusion: "success", runs: 1, title: "Every sign-off is given" });
    const head = await story.remote("rev-parse", EVIDENCE);
    await merge(story);
    await story.signOff();
    expect(await records(story)).toMatchObject([
      {
        counts: true,
        covers: { what: "evidence" },
        period: "2026-Q1",
        head,
        tree: await story.remote("rev-parse", `${head}^{tree}`),
        merge: await story.remote("rev-parse", "main"),
        merged_by: "olga",
        rule_suite: "pass",
        captured: "at-the-merge",
        reviewer: { id: 900, person: "Hana Sato", role: "control-operator", entity: "acme-us" },
      },
    ]);
  });

  test("has its approval recorded once, by however many runs, in one commit that the next scan takes over", async () => {
    await approve(story, "hana");
    await merge(story);
    expect((await story.signOff()).recorded).toHaveLength(1);
    const tip = await story.remote("rev-parse", EVIDENCE);
    expect((await story.signOff()).recorded).toEqual([]);
    expect(await story.remote("rev-parse", EVIDENCE)).toBe(tip);
    const { scan, pullRequest } = await story.scan();
    expect(scan.tampering).toEqual([]);
    expect(pullRequest).toBeNull();
    expect(await records(story)).toHaveLength(1);
  });

  test("has a merge that no run heard of recorded by the next run, as captured late", async () => {
    await approve(story, "hana");
    await merge(story);
    later(2);
    await story.signOff();
    expect(await records(story)).toMatchObject([{ counts: true, captured: "late" }]);
    expect((await story.signOff()).recorded).toEqual([]);
  });

  test("keeps every approval, those too that do not count", async () => {
    await approve(story, "dana");
    await approve(story, "hana");
    await merge(story);
    await story.signOff();
    const all = await records(story);
    expect(all.map(({ reviewer, counts }) => [reviewer.login, counts])).toEqual([
      ["dana", false],
      ["hana", true],
    ]);
  });
});

const exception = (accepted: string) =>
  document(`exception: EXC-1
type: ordinary
title: an old key
checks: [credential-is-rotated]
controls: [REV-01]
selector: { repository: payroll }
reason: It cannot be renewed yet.
risk: It leaks.
requested_by: olga
requested_on: 2026-01-09
accepted: ${accepted}
compensating: []
financial_path: []
financial_reason: None.`);

describe("what people state", () => {
  test("needs no sign-off where nothing of it changes, and a required check does not wait for ever", async () => {
    const number = await propose(story, "readme", { "README.md": "# New\n" });
    await story.signOff();
    expect(shown(story, number)).toMatchObject({ conclusion: "success", title: "No sign-off is needed" });
  });

  test("is not loosened by who is bound by it", async () => {
    const configuration = (await story.files("main", "countersign.yml")).get("countersign.yml") ?? "";
    const limit = "parameters: { dormant.days: { default: 365, strict: 180 } }\n";
    const number = await propose(story, "limit", { "countersign.yml": configuration + limit });
    await approve(story, "dana", number);
    await story.signOff();
    expect(shown(story, number)).toMatchObject({ conclusion: "action_required" });
    expect(shown(story, number).summary).toContain("`dana` is bound by what changes in `countersign.yml`.");
    await approve(story, "rita", number);
    await story.signOff();
    expect(shown(story, number)).toMatchObject({ conclusion: "success" });
  });

  test("holds no exception that was accepted by who asked for it, whoever approves", async () => {
    const files = {
      "controls/exceptions/EXC-1.md": exception("{ by: olga, at: 2026-01-09, until: 2026-03-01 }"),
    };
    const number = await propose(story, "exception", files);
    await approve(story, "priya", number);
    await story.signOff();
    expect(shown(story, number)).toMatchObject({
      conclusion: "failure",
      title: "Must not be merged as it is",
    });
    expect(shown(story, number).summary).toContain("EXC-1 was accepted by `olga`, who had asked for it.");
  });

  test("takes an exception that a security lead approves, and its record names the files", async () => {
    const file = "controls/exceptions/EXC-1.md";
    const number = await propose(story, "exception", {
      [file]: exception("{ by: priya, at: 2026-01-09, until: 2026-03-01 }"),
    });
    await approve(story, "hana", number);
    await story.signOff();
    expect(shown(story, number).summary).toContain("The approver holds the right role `holds-the-role`");
    await approve(story, "priya", number);
    await story.signOff();
    expect(shown(story, number)).toMatchObject({ conclusion: "success" });
    await merge(story, number);
    await story.signOff();
    const all = await records(story);
    expect(all.map(({ counts, covers }) => [counts, covers])).toEqual([
      [false, { what: "controls", files: [file] }],
      [true, { what: "controls", files: [file] }],
    ]);
  });

  test("is told first to part from a change of the roster, since no approval counts beside one", async () => {
    const roster = "controls/entities/acme-us.md";
    const number = await propose(story, "roster", {
      [roster]: usEntity(US_ROSTER.slice(1)),
      "controls/README.md": "# controls\n",
    });
    await story.signOff();
    expect(shown(story, number).summary).toMatch(
      /^No approval of this pull request counts, because it also changes the roster in `controls\/entities\/acme-us\.md`: put that into a pull request of its own\./,
    );
    const alone = await propose(story, "roster-alone", { [roster]: usEntity(US_ROSTER.slice(1)) });
    await story.signOff();
    expect(shown(story, alone).summary).toMatch(/^Still missing: any person of a roster\./);
  });

  test("is looked at alone where the run is about one pull request", async () => {
    const number = await propose(story, "readme", { "README.md": "# New\n" });
    const { shown: looked } = await story.signOff({ only: number });
    expect(looked.map((one) => one.number)).toEqual([number]);
  });
});
