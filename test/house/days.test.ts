import { expect, test } from "vitest";
import { filesUnder, read } from "./tree.ts";

/** Rooms that write about one entity: an instant has the entity's day there, which `model/time-zone.ts` makes. */
const ROOMS = [
  "action/conclude",
  "action/criteria",
  "action/review",
  "action/certify",
  "action/sign-off",
  "model/certifications",
  "model/reasons/reviews",
  "model/reviews",
];

/** Who needs the day of UTC there all the same, and why. */
const BY_UTC: Readonly<Record<string, string>> = {
  "action/certify/document.ts": "keeps what was stated up to a day, which is printed nowhere",
  "action/certify/emergencies.ts": "holds a use against a scan by days, as last uses are kept",
  "action/conclude/findings.ts": "holds the days of findings against each other, and facts have days of UTC",
  "action/conclude/proposal-words.ts": "a deficiency is the group's, and is found on a day of a fact",
  "action/conclude/subjects.ts": "reckons limits as scans did",
  "action/criteria/terms/last-look.ts": "holds scans against the day of a fact",
  "model/certifications/void-by.ts": "keeps what was stated up to a day, which is printed nowhere",
};

/** The day of UTC, however it is taken; a commit is cut to the same length, and is no instant. */
const UTC_DAY =
  /import \{[^}]*\bdayOf\b[^}]*\} from|\b(?!(?:commit|base|head|approved)\b)\w+\.slice\(0, 10\)/;

test("no document about one entity takes the day of an instant by UTC", () => {
  const found = ROOMS.flatMap((room) => filesUnder(room))
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts") && !path.includes("/examples/"))
    .filter((path) => UTC_DAY.test(read(path).text));
  expect(found.sort()).toEqual(Object.keys(BY_UTC).sort());
});

test("no page writes the day of an instant without the zone in which it is one", () => {
  const found = filesUnder("site")
    .filter((path) => /\.(?:astro|ts)$/.test(path) && !path.endsWith(".test.ts"))
    .filter((path) =>
      /writeDay\((?:\w+\??\.)*(?:completed|submitted|merged|started|opened|frozen)\b/.test(read(path).text),
    );
  expect(found).toEqual([]);
});

test.each([
  ['import { type Day, dayOf } from "../../model/instant.ts";', true],
  ['import { dayOf as dayByUtc } from "../../model/instant.ts";', true],
  ["day(population.frozen.slice(0, 10))", true],
  ["code(commit.slice(0, 10))", false],
  ["dayIn(zone, at)", false],
])("%s takes it: %s", (text, takes) => {
  expect(UTC_DAY.test(text)).toBe(takes);
});
