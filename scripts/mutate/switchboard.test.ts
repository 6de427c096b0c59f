import { expect, test } from "vitest";
import { createSwitchboard, Endless } from "./switchboard.ts";

test("what is met while modules load is told apart from what a test meets", async () => {
  const board = createSwitchboard(null);
  board.isOn(1);
  const met = await board.during(null, async () => {
    board.isOn(2);
    await Promise.resolve();
  });
  board.isOn(3);
  expect([...met]).toEqual([2]);
  expect([...board.atLoad]).toEqual([1, 3]);
});

test("a mutant is on for its own turn only, also where that ends in an error", async () => {
  const board = createSwitchboard(null);
  const seen: boolean[] = [];
  await expect(
    board.during(1, () => {
      seen.push(board.isOn(1), board.isOn(2));
      return Promise.reject(new Error("noticed"));
    }),
  ).rejects.toThrow("noticed");
  expect([...seen, board.isOn(1)]).toEqual([true, false, false]);
});

test("one that is on from the start is on throughout", async () => {
  const board = createSwitchboard(1);
  const seen = [board.isOn(1)];
  await board.during(null, () => {
    seen.push(board.isOn(1), board.isOn(2));
    return Promise.resolve();
  });
  expect(seen).toEqual([true, true, false]);
});

test("a loop that a mutant leaves without an end is ended", async () => {
  const board = createSwitchboard(null);
  const endless = () => {
    while (board.isOn(1));
    return Promise.resolve();
  };
  await expect(board.during(1, () => Promise.resolve().then(endless))).rejects.toBeInstanceOf(Endless);
});
