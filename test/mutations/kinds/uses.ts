import { writeEvidence } from "../../../model/document.ts";
import type { LastUsed } from "../../../model/last-used.ts";
import { lastUsedFile } from "../../../model/paths.ts";
import { pageOfRecord } from "../../../action/verify/pages/of-record.ts";
import { pick, type Kind } from "../mutation.ts";

/** A last use that cannot be: of nothing, before it was made, or after the scan that recorded it. */
export const use: Kind = ({ ledger, random }) => {
  const path = lastUsedFile("acme");
  const known = `github:deploy-key:${1 + Math.floor(random() * 4)}`;
  const [uid, used] = pick(
    [
      [`github:deploy-key:${100 + Math.floor(random() * 900)}`, "2026-02-01T00:00:00Z"],
      [known, "2025-10-02T00:00:00Z"],
      [known, "2026-04-01T00:00:00Z"],
    ] as const,
    random,
  );
  const data: LastUsed = { record: "last-used", schema: 2, organization: "acme", uses: { [uid]: used } };
  const before = ledger.made.length;
  const text = writeEvidence(data, pageOfRecord({ kind: "last-used", data }, "en"));
  ledger.scan("2026-03-02T03:00:10Z", 5, { [path]: text });
  const commits = new Set(ledger.made.slice(before).map(({ commit }) => commit));
  return { what: `a last use of ${uid} at ${used}`, head: ledger.head.commit, commits, path };
};
