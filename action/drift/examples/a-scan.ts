import type { Filed } from "../../../model/governance.ts";
import { resolveParameters } from "../../../model/parameters.ts";
import { Scan } from "../../../model/scan.ts";
import { theScanningApp } from "../../checks/examples/a-credential.ts";
import { digestOf } from "../../digest/digest.ts";
import { digestsInForce } from "../../evidence/in-force.ts";

/** A scan of 1 February 2026 that applied the default limits and read nothing. */
export const aScan = (): Filed<Scan> => ({
  file: "evidence/acme/scans/2026/20260201T030000Z.md",
  data: Scan.parse({
    record: "scan",
    schema: 2,
    id: "acme-20260201T030000Z",
    organization: "acme",
    organization_id: 1,
    started: "2026-02-01T03:00:00Z",
    finished: "2026-02-01T03:00:09Z",
    trigger: { repository: null, workflow: null, run_id: null, run_attempt: null, event: null, actor: null },
    scanner: { version: "0.0.0", bundle: null, commit: null, action: null },
    credential: theScanningApp(null),
    api_version: "2022-11-28",
    parameters: digestsInForce(resolveParameters({}), new Map()).parameters,
    controls: digestOf("controls"),
    sources: [],
    totals: [],
    findings: { open: 0, opened: 0, resolved: 0, checks: [], listed: { opened: [], resolved: [] } },
    digests: digestOf("root"),
    previous: null,
    conclusion: "complete",
    limitations: [],
  }),
  body: "",
});
