import { documentKind } from "../../../../model/paths.ts";
import type { Finding, History } from "../history.ts";

/** Kinds of documents that are written once. */
const ONCE = new Set(["scan", "sign-off"]);

/** Records of scans and of sign-offs are added and never touched again. */
export function rewritten({ commits }: History): Finding[] {
  return commits.flatMap(({ commit, steps }) => {
    const found = new Map<string, Finding>();
    for (const { path, before, after } of steps.flatMap(({ changes }) => changes)) {
      if (before === null || before === after || !ONCE.has(documentKind(path) ?? "")) continue;
      const reason = after === null ? "record-deleted" : "record-edited";
      found.set(path, { commit, path, reason: { reason, with: {} } });
    }
    return [...found.values()];
  });
}
