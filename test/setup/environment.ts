import { dirname, join } from "node:path";
import { afterAll, beforeAll, inject, vi } from "vitest";
import { leftovers, present } from "./leftovers.ts";
import { scrub } from "./scrub.ts";

scrub(process.env);
// Stories run one bundle many times: what the first run compiled serves the others, and goes with the run.
process.env.NODE_COMPILE_CACHE = join(dirname(inject("played")), "compiled");

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
