import { z } from "zod";
import type { Example } from "./example.ts";
import { protectBranch } from "./world.ts";

/** How a request is made. */
export interface Options {
  token?: string;
  body?: unknown;
  headers?: Record<string, string>;
}
/** One request and the status it must get. */
export type Step = [
  method: string,
  path: string,
  status: number,
  options?: Options | ((example: Example) => Options | Promise<Options>),
];

/** What has an id. */
export const read = z.object({ sha: z.string() });
/** The commit a branch of the ledger stands at. */
export const tip = async (example: Example, branch: string): Promise<string> => {
  const answer = await example.ask("GET", `/repos/acme/ledger/commits/${branch}`);
  return read.parse(answer.body).sha;
};

/** The repository that most requests are about. */
export const ledger = "/repos/acme/ledger";

/** Asks about a branch of the ledger that every kind of rule binds. */
export const guarded = ({ repository, world }: Example): Options => {
  const of = { branch: "guarded", required_approving_review_count: 1 };
  const checks = [null, world.apps[0] ?? null].map((app, n) => ({ name: `check ${n}`, app }));
  protectBranch(repository, { ...of, required_checks: checks });
  return {};
};
