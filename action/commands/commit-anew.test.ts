import { expect, test } from "vitest";
import { Refusal } from "../run/refusal.ts";
import { commitAnew, done, moved } from "./commit-anew.ts";

/** Makes a commit that gets there at the given attempt; gives what came of it and which attempts were made. */
async function play(succeeds: number) {
  const attempts: number[] = [];
  const said: unknown[] = [];
  const log = { info: (_message: string, data?: unknown) => said.push(data), warning: () => undefined };
  const make = (attempt: number) => {
    attempts.push(attempt);
    return Promise.resolve(attempt === succeeds ? done("commit") : moved);
  };
  const outcome = await commitAnew(make, { branch: "countersign/acme", again: "run again", log }).catch(
    (error: unknown) => error,
  );
  return { outcome, attempts, said };
}

test("a branch that others move every time is refused after five attempts, with what to do", async () => {
  const { outcome, attempts } = await play(6);
  expect(attempts).toEqual([1, 2, 3, 4, 5]);
  expect(outcome).toBeInstanceOf(Refusal);
  expect(outcome).toMatchObject({
    exitCode: 3,
    message: "The branch countersign/acme was moved by others 5 times; run again.",
  });
});

test("a fault of the making is no lost race: it is thrown at once", async () => {
  let attempts = 0;
  const make = () => {
    attempts += 1;
    return Promise.reject(new Error("broken"));
  };
  const log = { info: () => undefined, warning: () => undefined };
  await expect(commitAnew(make, { branch: "b", again: "run again", log })).rejects.toThrow("broken");
  expect(attempts).toBe(1);
});

test.each([1, 2, 5])("attempt %i that gets there ends it, and every lost race is told", async (succeeds) => {
  const { outcome, attempts, said } = await play(succeeds);
  expect(outcome).toBe("commit");
  expect(attempts).toHaveLength(succeeds);
  expect(said).toEqual(attempts.slice(0, -1).map((attempt) => ({ attempt, branch: "countersign/acme" })));
});
