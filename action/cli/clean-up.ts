import { serverIn } from "./address.ts";
import type { ExitCode } from "./exit.ts";
import type { Machine } from "./machine.ts";
import type { Runner } from "./runner.ts";
import { version } from "./version.ts";
import { STATE } from "./state.ts";
import { leftSentence } from "./tokens.ts";

/** Revokes the tokens that a cancelled or killed run has left; what cannot be done is said and fails nothing. */
export async function cleanUp(environment: Machine["environment"], runner: Runner): Promise<ExitCode> {
  const left = tokensIn(environment[`STATE_${STATE.tokens}`] ?? "[]");
  for (const token of left) runner.mask(token);
  const { revokeTokens } = await import("../github/revoke.ts");
  const valid = await revokeTokens(serverIn(environment).rest, version, left);
  if (valid > 0) runner.annotate("warning", leftSentence(valid));
  return 0;
}

/** Our own list of tokens, or none for what is no such list. */
function tokensIn(text: string): string[] {
  try {
    const left: unknown = JSON.parse(text);
    return Array.isArray(left)
      ? left.flatMap((one: unknown) => (typeof one === "string" && one !== "" ? [one] : []))
      : [];
  } catch {
    return [];
  }
}
