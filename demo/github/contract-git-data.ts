import { z } from "zod";
import { ledger, read, tip, type Step } from "./contract-step.ts";
import type { Example } from "./example.ts";

/** A commit that changes nothing. */
async function sameTree(example: Example, changes: object): Promise<object> {
  const parent = await tip(example, "main");
  const answer = await example.ask("GET", `/repos/acme/ledger/git/commits/${parent}`);
  const { tree } = z.object({ tree: read }).parse(answer.body);
  return { message: "Nothing", tree: tree.sha, parents: [parent], ...changes };
}

/** Blobs, trees and commits, made without a branch. */
export const gitDataSteps: Step[] = [
  ["POST", `${ledger}/git/blobs`, 201, { body: { content: "eA==", encoding: "base64" } }],
  ["POST", `${ledger}/git/blobs`, 403, { token: "bare-token", body: { content: "x" } }],
  ["POST", "/repos/acme/empty/git/blobs", 409, { body: { content: "x" } }],
  [
    "POST",
    `${ledger}/git/trees`,
    201,
    async (example) => ({
      body: {
        base_tree: await tip(example, "main"),
        tree: [
          { path: "deep/down/x.txt", mode: "100644", type: "blob", content: "x" },
          { path: "docs/notes/one.md", mode: "100644", type: "blob", sha: null },
        ],
      },
    }),
  ],
  [
    "POST",
    `${ledger}/git/trees`,
    422,
    async (example) => ({
      body: {
        base_tree: await tip(example, "main"),
        tree: [{ path: "none", mode: "100644", type: "blob", sha: null }],
      },
    }),
  ],
  ["POST", `${ledger}/git/trees`, 422, { body: { base_tree: "0".repeat(40), tree: [] } }],
  [
    "POST",
    `${ledger}/git/trees`,
    422,
    { body: { tree: [{ path: "x", mode: "100644", type: "blob", sha: "0".repeat(40) }] } },
  ],
  [
    "POST",
    `${ledger}/git/trees`,
    422,
    { body: { tree: [{ path: "a/.git/x", mode: "100644", type: "blob", content: "x" }] } },
  ],
  ["POST", "/repos/acme/empty/git/trees", 409, { body: { tree: [] } }],
  ["POST", `${ledger}/git/commits`, 422, { body: { message: "x", tree: "0".repeat(40) } }],
  ["POST", `${ledger}/git/commits`, 201, async (example) => ({ body: await sameTree(example, {}) })],
  [
    "POST",
    `${ledger}/git/commits`,
    422,
    async (example) => ({ body: await sameTree(example, { parents: ["0".repeat(40)] }) }),
  ],
  ["GET", `${ledger}/git/commits/${"0".repeat(40)}`, 404],
];
