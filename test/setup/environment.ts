import { afterAll, beforeAll, vi } from "vitest";
import { leftovers, present } from "./leftovers.ts";
import { scrub } from "./scrub.ts";

scrub(process.env);

let before = present();

beforeAll(() => {
  before = present();
});

// Files share a process: what one leaves behind, the next one finds.
afterAll(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  const left = leftovers(before, present());
  if (left.length > 0) throw new Error(`This file leaves behind for the next: ${left.join(", ")}.`);
});
