import { expect, test } from "vitest";
import type { CloudLogin, Job } from "../../model/repository.ts";
import { keyedClouds } from "./workflows.ts";

const job = (logins: CloudLogin[] | null): Job => ({
  job: "deploy",
  environment: null,
  secrets: [],
  any_secret: false,
  calls: null,
  outside_code: null,
  logins,
});
const login = (changes: Partial<CloudLogin>): CloudLogin => ({
  cloud: "aws",
  keys: [],
  names: [],
  any_secret: false,
  ...changes,
});

test.each([
  ["a job whose sign-ins were not read", [job([login({ keys: ["KEY"] })]), job(null)], null],
  ["no job", [], []],
  ["a sign-in that is only given a name", [job([login({ names: ["ROLE"] })])], []],
  ["a stored key", [job([login({ cloud: "google", keys: ["KEY"] })]), job([])], ["google"]],
  ["a key that can be any secret", [job([login({ any_secret: true })])], ["aws"]],
  [
    "two clouds, in one order",
    [job([login({ cloud: "azure", keys: ["B"] })]), job([login({ keys: ["A"] })])],
    ["aws", "azure"],
  ],
])("clouds that a workflow signs in to with a stored key: %s", (_what, jobs, expected) => {
  expect(keyedClouds({ jobs })).toEqual(expected);
});
