import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { drawn } from "../faults/drawn.ts";
import { playedOnce } from "../stage/played-once.ts";
import { lastingBundle } from "./lasting-bundle.ts";
import { stage, stageFrom, type Stage } from "./stage.ts";
import { OTHER, overlay, OVERLAY, stated } from "./stated.ts";
import { storyWorld, TOKEN } from "./world.ts";

const cloned = playedOnce(async () => {
  const on = await stage(storyWorld({ governance: stated() }).world, {
    token: TOKEN,
    bundle: lastingBundle(),
  });
  return on.keep();
});
let one: Stage;
beforeEach(async () => {
  one = await stageFrom(await cloned());
});
afterEach(() => one.close());

const PERIOD = ["--period", "2026-Q1"];
/** Nothing answers there; what asks all the same ends with exit code 3. */
const CLOSED = { GITHUB_API_URL: "http://127.0.0.1:9", GITHUB_GRAPHQL_URL: "http://127.0.0.1:9" };
const concluding = (...args: string[]) => one.command(["conclude", ...PERIOD, ...args], CLOSED);

/** Somebody commits what cannot stand. */
async function commit(files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) await writeFile(join(one.governance, path), text);
  await one.git("add", "--all");
  await one.git("-c", "user.name=Olga", "-c", "user.email=o@x.test", "commit", "--quiet", "-m", "A change");
}

/** Scans and approves. */
async function scanned() {
  expect(await one.run()).toMatchObject({ code: 0 });
  await one.git("fetch", "--quiet", "origin");
  await one.git("merge", "--quiet", "--ff-only", "origin/countersign/acme");
  await one.git("push", "--quiet", "origin", "HEAD:main");
}

describe("one sentence and exit code 2:", () => {
  test.each(
    drawn<[string[], RegExp]>(
      [
        [
          ["--at", "abcdef0"],
          /^The checkout holds no commit abcdef0; fetch it, or set at to a commit that is there\.$/,
        ],
        [
          ["--at", "HEAD", "--entity", "acme-uk"],
          /^There is no entity acme-uk \(did you mean acme-us\?\); controls\/ states acme-jp, acme-us\.$/,
        ],
        [
          ["--at", "HEAD", "--regime", "soxx"],
          /^There is no regime soxx \(did you mean sox\?\); controls\/ states jsox, sox\.$/,
        ],
        [
          ["--at", "HEAD", "--entity", "acme-jp", "--regime", "sox"],
          /^The entity acme-jp does not report under sox; by controls\/entities\/acme-jp\.md it reports under jsox\.$/,
        ],
        [
          ["--at", "HEAD", "--organization", "acmee"],
          /^countersign\.yml: organizations: does not name acmee \(did you mean acme\?\); it names acme\.$/,
        ],
        [["--output", "countersign.yml"], /^countersign\.yml is in the way of what is to be written/],
        [
          ["--at", "HEAD", "--cache", "x"],
          /^The input cache belongs to scan, and conclude does not take it; leave it out\.$/,
        ],
        [[], /^No credential is given; set token/],
      ],
      3,
      20260502,
    ),
  )("conclude %j", async (args, sentence) => {
    const ran = await concluding(...args);
    expect(ran.stderr.trim().replace("countersign: ", "")).toMatch(sentence);
    expect([ran.code, ran.stdout]).toEqual([2, ""]);
  });

  test.each(
    drawn<[string[], RegExp]>(
      [
        [
          ["conclude", "--period", "2026-Q5", "--at", "HEAD"],
          /^The input period must be a period like 2026-Q4, FY2026 or FY2026-H1\.$/,
        ],
        [["conclude", "--at", "HEAD"], /^The input period is missing/],
        [
          ["conclud"],
          /^There is no command conclud \(did you mean conclude\?\); the commands are: scan, merge, review, conclude, certify, drift, sign-off, verify\.$/,
        ],
      ],
      1,
      20260503,
    ),
  )("%j", async (args, sentence) => {
    const ran = await one.command(args, CLOSED);
    expect(ran.stderr.trim().replace("countersign: ", "")).toMatch(sentence);
    expect([ran.code, ran.stdout]).toEqual([2, ""]);
  });

  test("a period that had not begun at the last scan", async () => {
    await scanned();
    const ran = await one.command(["conclude", "--period", "FY2027", "--at", "HEAD"], CLOSED);
    expect([ran.code, ran.stderr.trim()]).toEqual([
      2,
      expect.stringMatching(
        /The period FY2027 of acme-\w+ begins on .*, after the last scan there is, on 2026-01-12;/,
      ),
    ]);
  });

  test.each(
    drawn<[string, Record<string, string>, RegExp]>(
      [
        [
          "a required field is deleted",
          { [OVERLAY]: overlay("sox", "en", { who: undefined }) },
          /^controls\/regimes\/sox\/ROT-01\.en\.md(?::\d+)?: who: is missing/,
        ],
        [
          "a parameter is loosened",
          {
            [OVERLAY]: overlay("sox", "en", { parameters: { "rot.max_age_days.static": { default: 900 } } }),
          },
          /^controls\/regimes\/sox\/ROT-01\.en\.md: parameters\.rot\.max_age_days\.static\.default: is 900 and loosens what countersign\.yml sets/,
        ],
        [
          "a control is unknown",
          { "controls/regimes/sox/ROT-09.en.md": overlay("sox", "en", { control: "ROT-09" }) },
          /^controls\/regimes\/sox\/ROT-09\.en\.md.*ROT-09/,
        ],
        [
          "a translation is missing",
          {
            "controls/regimes/jsox/regime.md": (stated()["controls/regimes/jsox/regime.md"] ?? "").replace(
              "languages:\n  - ja\n",
              "languages:\n  - ja\n  - en\n",
            ),
          },
          /^controls\/regimes\/jsox\/ROT-01\.ja\.md: language: has no translation controls\/regimes\/jsox\/ROT-01\.en\.md/,
        ],
        [
          "a token names no parameter",
          { [OTHER]: overlay("jsox", "ja", { who: "{{params.rot.nothing}}" }) },
          /^controls\/regimes\/jsox\/ROT-01\.ja\.md: who: holds the token \{\{params\.rot\.nothing\}\}, which names nothing/,
        ],
      ],
      2,
      20260504,
    ),
  )("%s", async (_, files, sentence) => {
    await commit(files);
    for (const command of [["conclude", ...PERIOD, "--at", "HEAD"], ["drift"]]) {
      const ran = await one.command(command, CLOSED);
      expect(ran.stderr.trim().replace("countersign: ", "")).toMatch(sentence);
      expect(ran.stderr.trim().split("\n")).toHaveLength(1);
      expect([ran.code, ran.stdout]).toEqual([2, ""]);
    }
  });
});
