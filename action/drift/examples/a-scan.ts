import type { Filed } from "../../../model/governance.ts";
import { resolveParameters } from "../../../model/parameters.ts";
import { Scan } from "../../../model/scan.ts";
import { theScanningApp } from "../../checks/examples/a-credential.ts";
import { digestOf } from "../../digest/digest.ts";
import { digestsInForce } from "../../evidence/digests-in-force.ts";

/** A scan of 1 February 2026, or another day, that applied the default limits and read nothing. */
export const aScan = (day = "2026-02-01", changes: object = {}): Filed<Scan> => ({
  file: `evidence/acme/scans/2026/${day.replaceAll("-", "")}T030000Z.md`,
  data: Scan.parse({
    record: "scan",
    schema: 2,
    id: `acme-${day.replaceAll("-", "")}T030000Z`,
    organization: "acme",
    organization_id: 1,
    started: `${day}T03:00:00Z`,
    finished: `${day}T03:00:09Z`,
    trigger: { repository: null, workflow: null, run_id: null, run_attempt: null, event: null, actor: null },
    scanner: { version: "0.0.0", bundle: null, commit: null, action: null },
    credential: theScanningApp(null),
    writer: null,
    api_version: "2022-11-28",
    parameters: digestsInForce(resolveParameters({}), new Map()).parameters,
    controls: digestOf("controls"),
    base: "b".repeat(40),
    stated_changes: null,
    sources: [],
    totals: [],
    gone: { identities: 0, listed: [] },
    findings: { open: 0, opened: 0, resolved: 0, checks: [], listed: { opened: [], resolved: [] } },
    tampering: [],
    origin: { writer: null, base: "main", asked: 0, unproven: [], merged: [] },
    digests: digestOf("root"),
    previous: null,
    conclusion: "complete",
    limitations: [],
    ...changes,
  }),
  body: "",
});

/** What a scan records of fields that people changed, `[file, field, before, after]`. */
export const changed = (...fields: readonly (readonly [string, string, string, string])[]) => ({
  stated_changes: {
    since: "a".repeat(40),
    compared: true,
    files: fields.map(([path, field, before, after]) => ({
      path,
      before: digestOf(before),
      after: digestOf(after),
      commit: null,
      author: null,
      pull_request: null,
      fields: [{ field, before, after }],
      more_fields: 0,
    })),
  },
});

/** Scans of these days, the last of which read what is stated now. */
export function scansOf(
  stated: ReadonlyMap<string, string>,
  ...days: readonly (readonly [day: string, changes?: object])[]
): Filed<Scan>[] {
  const now = digestsInForce(resolveParameters({}), stated);
  return days.map(([day, changes], at) => aScan(day, { ...(at === days.length - 1 ? now : {}), ...changes }));
}
