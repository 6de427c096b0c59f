import { z } from "zod";
import { Login } from "../../../model/text.ts";
import type { Auth } from "../../github/authenticate.ts";
import { authOf, hasCredential } from "../given-credentials.ts";
import { at, checked, common } from "./every-command.ts";

const Verify = z.strictObject({
  command: z.literal("verify"),
  organization: Login.optional(),
  governance: common.governance,
  token: common.token,
  "app-id": common["app-id"],
  "private-key": common["private-key"],
  at,
  output: z.string().optional(),
  "signing-keys": z.string().optional(),
});

/** What the user asked to verify, checked. */
export interface VerifyInputs {
  command: "verify";
  organization: string | null;
  governance: string;
  /** A commit, a branch or a tag of the checkout. */
  at: string;
  /** The folder that `integrity.json` goes to; null for none. */
  output: string | null;
  /** The file with the public keys that commits may be signed with; null for none. */
  signingKeys: string | null;
  /** As whom GitHub is asked, too; null where it is not. */
  auth: Auth | null;
}

/** @throws {Refusal} for the first thing that is wrong. */
export function readVerify(data: Record<string, string>): VerifyInputs {
  const given = checked(Verify, data);
  const { organization = null, governance, at: commit = "HEAD", output = null } = given;
  const signingKeys = given["signing-keys"] ?? null;
  const auth = hasCredential(given) ? authOf(given) : null;
  return { command: "verify", organization, governance, at: commit, output, signingKeys, auth };
}
