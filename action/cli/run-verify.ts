import { readFile } from "node:fs/promises";
import { INTEGRITY_FILE, readIntegrity } from "../../model/integrity.ts";
import { verify } from "../commands/verify.ts";
import { openLocal } from "../git/checkout.ts";
import { Refusal } from "../run/refusal.ts";
import { readSigningKeys, type SigningKey } from "../verify/audit/openpgp.ts";
import type { Ending } from "./exit.ts";
import type { VerifyInputs } from "./inputs/verify.ts";
import { connectToCheck } from "./connect-to-check.ts";
import { showingProgress, type Loading } from "./machine.ts";
import { integrityText, verifiedLines, verifiedSummary } from "./present-verify.ts";
import { print, tell } from "./print.ts";
import { isPrivateRun } from "./visibility.ts";
import { version } from "./version.ts";
import { writeOutput } from "./write-output.ts";

/** Verifies the history of the evidence, and shows what it came to. */
export async function runVerify(inputs: VerifyInputs, run: Loading): Promise<Ending> {
  const { environment, secrets } = run;
  const local = await openLocal({ directory: inputs.governance, environment });
  const keys = inputs.signingKeys === null ? [] : await keysIn(inputs.signingKeys);
  const verified = await showingProgress(run, "Verification", (log) => {
    const surroundings = { environment, secrets, minted: run.tokens.add, log, version, later: run.later };
    const { auth } = inputs;
    const connect = (organization: string) =>
      auth === null
        ? Promise.resolve(null)
        : connectToCheck(local, { auth, writer: null, organization }, surroundings);
    return verify(local, { ...inputs, version, keys, connect });
  });
  const shown = { findings: isPrivateRun(environment) };
  print(run, verifiedLines(verified, shown));
  await tell(run, verifiedSummary(verified, shown));
  if (inputs.output !== null) {
    const files = new Map([[INTEGRITY_FILE, integrityText(verified)]]);
    const mayReplace = (_: string, text: string) => readIntegrity(text) !== null;
    await writeOutput(inputs.output, files, { what: "result of verify", mayReplace });
  }
  if (verified.findings.length > 0) return { code: 1, sentence: "The evidence is not what was recorded." };
  return verified.github?.some(({ answer }) => answer === "differs") === true
    ? { code: 1, sentence: "GitHub has something otherwise than the evidence says." }
    : { code: 0, sentence: null };
}

/** @throws {Refusal} for a file without a key: every signature would look as if nobody could verify it. */
async function keysIn(file: string): Promise<SigningKey[]> {
  const text = await readFile(file, "utf8").catch(() => null);
  const keys = text === null ? [] : readSigningKeys(text);
  if (keys.length > 0) return keys;
  throw new Refusal(
    2,
    `The file ${file} holds no public key of OpenPGP that is used for signatures; set signing-keys to a copy of https://github.com/web-flow.gpg, or leave it out.`,
  );
}
