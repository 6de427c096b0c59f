import { expect, test } from "vitest";
import { readLedger } from "../../../model/read-ledger.ts";
import { outsideCode } from "../../payloads/outside-code.ts";
import { startStory } from "./beginnings.ts";

const TITLE =
  "x\n---\nstate: retired\n---\n::error::owned\n<script>alert(1)</script> ../../../.github/workflows/x.yml @acme/everyone #1 Fixes #2 - [x] done ![](http://evil.test/p.png) ``` `` | \u202Egnp";

test("a hostile title is data in every text we write", async () => {
  const story = await startStory();
  try {
    const [key] = story.payroll.deployKeys;
    if (key === undefined) throw new Error("the story has a key");
    key.title = TITLE;
    const report = await story.scan();
    const files = await story.files("countersign/acme", "evidence");
    const { ledger, problems } = readLedger("acme", files);
    expect(problems).toEqual([]);
    const found = ledger.identities.find(({ data }) => data.uid === `github:deploy-key:${key.id}`);
    expect(found?.data).toMatchObject({ title: TITLE, state: "active" });
    expect([...files.keys()].every((path) => /^evidence\/acme\/[A-Za-z0-9._/-]+$/.test(path))).toBe(true);
    const [pull] = await story.pulls();
    const message = await story.remote("show", "--no-patch", "--format=%B", report.commit ?? "");
    const [, page = ""] = (files.get(found?.file ?? "")?.split("\n## Record\n")[0] ?? "").split("\n---\n");
    for (const text of [page, pull?.body ?? ""]) {
      expect(text).toContain("alert(1)");
      // Line by line, so that a backtick left open hides nothing on the next.
      const outside = text.split("\n").map((line) => outsideCode(line));
      expect(outside.join("\n")).not.toMatch(
        /alert\(|@acme|evil|::error|Fixes|\[x\]|#[0-9]|\u202E|state: retired/,
      );
    }
    expect(message + (pull?.title ?? "") + story.said.join("\n")).not.toMatch(
      /alert\(|@acme|evil|::error|\u202E/,
    );
  } finally {
    await story.stop();
  }
});
