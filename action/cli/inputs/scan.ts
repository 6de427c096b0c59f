import { z } from "zod";
import { Login } from "../../../model/text.ts";
import { checked, common } from "./every-command.ts";
import { committing, committingOf, type Committing } from "./committing.ts";

const Scan = z.strictObject({
  command: z.literal("scan").default("scan"),
  organization: Login,
  ...common,
  ...committing,
  "fail-on": z.enum(["never", "finding", "incomplete"]).default("never"),
  cache: z.string().optional(),
});

/** What the user asked a scan for, checked. */
export interface ScanInputs extends Committing {
  command: "scan";
  organization: string;
  governance: string;
  publish: "pull-request" | "branch" | "none";
  failOn: "never" | "finding" | "incomplete";
  /** Null for no cache. */
  cache: string | null;
}

/** @throws {Refusal} for the first thing that is wrong. */
export function readScan(data: Record<string, string>): ScanInputs {
  const inputs = checked(Scan, data);
  const { organization, governance, publish } = inputs;
  return {
    command: "scan",
    organization,
    governance,
    publish,
    failOn: inputs["fail-on"],
    cache: inputs.cache ?? null,
    ...committingOf(inputs, organization),
  };
}
