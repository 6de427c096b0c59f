import { SOURCE_IDS, type SourceId } from "../../../model/unit.ts";
import { theScanningApp } from "../../checks/examples/a-credential.ts";
import { aGovernance } from "../../checks/examples/a-context.ts";
import { aLedger } from "../../checks/examples/a-ledger.ts";
import { aSnapshot } from "../../checks/examples/a-snapshot.ts";
import { checks } from "../../checks/index.ts";
import { digestOf } from "../../digest/digest.ts";
import type { Following, PageWords, ScanRecordInput, VerifiedLedger } from "../record-input.ts";
import { nobody } from "../../../test/stage/nobody.ts";

// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- its keys are exactly the ids
const requests = Object.fromEntries(SOURCE_IDS.map((id) => [id, 1])) as Record<SourceId, number>;

type Parts = Partial<
  ScanRecordInput & Pick<PageWords, "language"> & Pick<VerifiedLedger, "restored"> & Pick<Following, "drift">
>;

/** A scan of the example organisation on 1 February 2026, recorded into an empty ledger. */
export function anInput(parts: Parts = {}, snapshot = aSnapshot()): ScanRecordInput {
  const { language = "en", drift = null, restored = new Map(), ...others } = parts;
  return {
    collected: {
      snapshot,
      requests,
      cached: requests,
      started: "2026-02-01T03:00:00Z",
      finished: "2026-02-01T03:00:09Z",
      credential: theScanningApp(null),
      writer: null,
      apiVersion: "2022-11-28",
    },
    evaluated: [],
    governance: aGovernance(),
    ledger: aLedger(),
    pages: {
      checks,
      sources: SOURCE_IDS.map((id) => ({
        id,
        title: `Source ${id}`,
        endpoints: ["GET /x"],
        permission: "x: read",
      })),
      language,
    },
    run: {
      trigger: nobody,
      scanner: { version: "0.0.0", bundle: null, commit: null, action: null },
    },
    stated: {
      parameters: digestOf("parameters"),
      controls: digestOf("controls"),
      base: "b".repeat(40),
      stated_changes: null,
    },
    verified: {
      tampering: [],
      origin: { writer: null, base: "main", asked: 0, unproven: [], merged: [] },
      restored,
    },
    approvals: [],
    follows: { drift, remediated: () => new Map(), resolvedBy: () => () => null },
    ...others,
  };
}
