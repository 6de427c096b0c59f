import { expect, test } from "vitest";
import { zoneSentence } from "./zone-sentence.ts";

test.each(["UTC", "Etc/UTC"])("nothing is said of days in %s, in which every other time is", (zone) => {
  expect(zoneSentence(zone)).toBeNull();
});

test.each([
  [
    "America/New_York",
    "Days are those of New York (America/New_York).",
    "日付は現地時間(America/New_York)による。",
  ],
  ["Asia/Tokyo", "Days are those of Tokyo (Asia/Tokyo).", "日付は日本時間(Asia/Tokyo)による。"],
  [
    "America/Argentina/Buenos_Aires",
    "Days are those of Buenos Aires (America/Argentina/Buenos_Aires).",
    "日付は現地時間(America/Argentina/Buenos_Aires)による。",
  ],
  ["Japan", "Days are those of Japan.", "日付は現地時間(Japan)による。"],
])("days of %s name the place and the zone, in both languages", (zone, en, ja) => {
  expect(zoneSentence(zone)).toEqual({ en, ja });
});
