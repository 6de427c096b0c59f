import { z } from "zod";
import { Login } from "../../../model/text.ts";
import type { AppAuth, Auth } from "../../github/authenticate.ts";
import { authOf, hasCredential, writerOf } from "../given-credentials.ts";
import { at, checked, common } from "./every-command.ts";

const Drift = z.strictObject({
  command: z.literal("drift"),
  organization: Login.optional(),
  ...common,
  at,
  "fail-on": z.enum(["never", "finding"]).default("never"),
});

/** What the user asked about drift, checked. */
export interface DriftInputs {
  command: "drift";
  organization: string | null;
  governance: string;
  /** Null for HEAD. */
  at: string | null;
  failOn: "never" | "finding";
  /** With what a check run is created; null for none. */
  auth: Auth | null;
  writer: AppAuth | null;
}

/** @throws {Refusal} for the first thing that is wrong. */
export function readDrift(data: Record<string, string>): DriftInputs {
  const inputs = checked(Drift, data);
  const { organization = null, governance, publish, at: commit = null } = inputs;
  const isSilent = publish === "none" || commit !== null || !hasCredential(inputs);
  return {
    command: "drift",
    organization,
    governance,
    at: commit,
    failOn: inputs["fail-on"],
    auth: isSilent ? null : authOf(inputs),
    writer: isSilent ? null : writerOf(inputs),
  };
}
