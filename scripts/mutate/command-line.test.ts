import { expect, test } from "vitest";
import { readArguments, ROOMS } from "./command-line.ts";

const usual = { rooms: ROOMS, seed: 1, count: 30, stories: false, record: false };

test.each([
  ["--room takes one of", ["--room", "cli"]],
  ["--seed takes", ["--seed", "x"]],
  ["--count takes", ["--count", "0"]],
  ["--count takes", ["--count=-1"]],
])("%s … is the answer to %j", (sentence, args) => {
  expect(readArguments(args)).toContain(sentence);
});

test.each([
  [[], usual],
  [["--room", "git", "--room", "model"], { ...usual, rooms: ["action/git", "model"] }],
  [["--seed", "7", "--count", "5"], { ...usual, seed: 7, count: 5 }],
  [
    ["--all", "--stories", "--record"],
    { ...usual, count: Number.POSITIVE_INFINITY, stories: true, record: true },
  ],
])("%j is read", (args, wanted) => {
  expect(readArguments(args)).toEqual(wanted);
});
