import { z } from "zod";
import { Login } from "../../../model/text.ts";
import { checked, common } from "./every-command.ts";
import { committing, committingOf, type Committing } from "./committing.ts";

const SignOff = z.strictObject({
  command: z.literal("sign-off"),
  organization: Login.optional(),
  ...common,
  ...committing,
});

/** What the user asked to be signed off, checked. */
export interface SignOffInputs extends Committing {
  command: "sign-off";
  /** Null for the only one that countersign.yml names. */
  organization: string | null;
  governance: string;
  /** `show` with publish: none, which writes check runs alone. */
  publish: "record" | "show";
}

/** @throws {Refusal} for the first thing that is wrong. */
export function readSignOff(data: Record<string, string>): SignOffInputs {
  const inputs = checked(SignOff, data);
  const { organization = null, governance, publish } = inputs;
  return {
    command: "sign-off",
    organization,
    governance,
    publish: publish === "none" ? "show" : "record",
    ...committingOf(inputs, organization),
  };
}
