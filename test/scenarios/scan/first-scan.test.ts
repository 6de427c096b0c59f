import { afterEach, beforeEach, expect, test } from "vitest";
import { startStory, type Story } from "./story.ts";

let story: Story;
beforeEach(async () => {
  story = await startStory();
});
afterEach(() => story.stop());

test("the first scan commits every document and opens one pull request", async () => {
  const report = await story.scan();
  console.log(report.limitations, report.identities, report.opened.length, story.said);
  const files = await story.files("countersign/acme", "evidence");
  console.log([...files.keys()]);
  for (const t of files.values()) console.log(t);
  console.log(JSON.stringify(await story.api("GET", "/repos/acme/governance/pulls"), null, 1).slice(0, 6000));
});
