import { z } from "zod";
import { Login } from "../../../model/text.ts";
import { Refusal } from "../../run/refusal.ts";
import { checked, common, oneOrganization } from "./every-command.ts";
import { committing, committingOf, type Committing } from "./committing.ts";

const Merge = z.strictObject({
  command: z.literal("merge"),
  organization: Login,
  ...common,
  ...committing,
  "fail-on": z.enum(["never", "finding", "incomplete"]).default("never"),
  parts: z.string(),
});

/** What the user asked to merge, checked. */
export interface MergeInputs extends Committing {
  command: "merge";
  organization: string;
  governance: string;
  publish: "pull-request" | "branch" | "none";
  failOn: "never" | "finding" | "incomplete";
  /** The folder that holds the parts. */
  parts: string;
}

/** @throws {Refusal} for the first thing that is wrong. */
export function readMerge(data: Record<string, string>): MergeInputs {
  if (data.parts === undefined)
    throw new Refusal(
      2,
      "The input parts is missing; name the folder that holds the parts, which the scans with shard wrote and handed on as artifacts.",
    );
  const inputs = checked(Merge, data);
  const { command, organization, governance, publish, parts } = inputs;
  oneOrganization("The command merge", organization);
  return {
    command,
    organization,
    governance,
    publish,
    parts,
    failOn: inputs["fail-on"],
    ...committingOf(inputs, organization),
  };
}
