import { afterEach, beforeEach, expect, test } from "vitest";
import { startExample, type Example } from "../example.ts";

let example: Example;
beforeEach(async () => {
  example = await startExample();
});
afterEach(() => example.stop());

const path = /\/ledger\/keys/;
const keys = (): Promise<{ status: number; body: unknown }> => example.ask("GET", "/repos/acme/ledger/keys");

test("a status fault on the second call leaves the first and third alone", async () => {
  example.github.faults.add({ match: { path }, nth: 2, kind: "status", code: 502 });
  const statuses = [(await keys()).status, (await keys()).status, (await keys()).status];
  expect(statuses).toEqual([200, 502, 200]);
});

test("a fault from the second call on stays until it is cleared", async () => {
  const headers = { "Retry-After": "1" };
  example.github.faults.add({
    match: { path },
    from: 2,
    kind: "status",
    code: 429,
    body: { message: "slow down" },
    headers,
  });
  const statuses = [(await keys()).status, (await keys()).status, (await keys()).status];
  example.github.faults.clear();
  expect([...statuses, (await keys()).status]).toEqual([200, 429, 429, 200]);
});

test("a fault for one method or path leaves others alone", async () => {
  example.github.faults.add({ match: { method: "POST", path }, kind: "status", code: 500 });
  example.github.faults.add({ match: { path: /\/secrets/ }, kind: "status", code: 500 });
  expect((await keys()).status).toBe(200);
});

test("a truncated body breaks off in the middle of what was announced", async () => {
  example.github.faults.add({ match: { path }, kind: "truncate" });
  await expect(keys()).rejects.toThrow();
});

test("a reset breaks the connection before anything is answered", async () => {
  example.github.faults.add({ match: { path }, kind: "reset" });
  await expect(keys()).rejects.toThrow("fetch failed");
});

test("a reset after the effect loses the answer but not the label", async () => {
  example.github.faults.add({ match: { path: /\/labels/ }, kind: "reset", after: true });
  await expect(
    example.ask("POST", "/repos/acme/ledger/labels", { body: { name: "kept" } }),
  ).rejects.toThrow();
  expect(example.repository.labels).toMatchObject([{ name: "kept" }]);
});

test("a wrong schema is valid JSON of another shape", async () => {
  example.github.faults.add({ match: { path }, kind: "wrong-schema" });
  expect(await keys()).toMatchObject({ status: 200, body: { unexpected: true } });
});

test("a page of HTML comes instead of JSON", async () => {
  example.github.faults.add({ match: { path }, kind: "html", code: 503 });
  const response = await fetch(`${example.github.apiUrl}/repos/acme/ledger/keys`);
  expect(response.status).toBe(503);
  expect(response.headers.get("content-type")).toContain("text/html");
});

test("a slow answer lets a later question be answered first", async () => {
  example.github.faults.add({ match: { path }, nth: 1, kind: "slow", milliseconds: 50 });
  const order: string[] = [];
  const slow = keys().then(() => order.push("slow"));
  const quick = keys().then(() => order.push("quick"));
  await Promise.all([slow, quick]);
  expect(order).toEqual(["quick", "slow"]);
});
