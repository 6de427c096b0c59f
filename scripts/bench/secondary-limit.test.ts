import { expect, test } from "vitest";
import { readPaced } from "./secondary-limit.ts";

test(
  "1,000 repositories are read below GitHub's secondary limit, at its pace",
  { timeout: 120_000 },
  async () => {
    const { requests, refusals, early, seconds, reach, gaps } = await readPaced(1_000);
    expect(requests).toBeGreaterThan(1_000);
    // `GET /user` and the endpoints for Apps only refuse a token; a limit refuses nothing.
    expect({ early, gaps, refused: refusals <= 5 }).toEqual({ early: 0, gaps: 0, refused: true });
    expect(seconds).toBeLessThanOrEqual(reach);
  },
);
