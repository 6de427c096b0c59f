import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ORGANIZATION } from "../acme/create.ts";
import { webFlowKey } from "../github/git/signing.ts";
import { must } from "./child.ts";
import type { Stage } from "./stage.ts";

/** Verifies the governance repository that was kept, with the embedded GitHub's key; gives the file that says what it came to. */
export async function verifyGovernance({ root, work, governance }: Stage): Promise<string> {
  const keys = join(work, "web-flow.gpg");
  writeFileSync(keys, webFlowKey());
  const inputs = ["--organization", ORGANIZATION, "--governance", governance, "--output", work];
  await must({
    what: "Verifying the evidence",
    file: process.execPath,
    args: [join(root, "dist/main.js"), "verify", ...inputs, "--signing-keys", keys],
    cwd: work,
    env: { PATH: process.env.PATH ?? "", HOME: work },
  });
  return join(work, "integrity.json");
}
