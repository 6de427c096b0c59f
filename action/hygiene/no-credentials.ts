import { count } from "../../model/count.ts";
import type { Texts } from "../../model/texts.ts";
import { Refusal } from "../run/refusal.ts";
import { credentialsIn } from "./credentials-in.ts";

/** Files that a refusal names; what is beyond them is counted. */
const NAMED = 20;

/**
 * Stops before anything in the form of a credential is committed: whoever can read the governance repository could use
 * it, and git keeps it.
 * @throws {Refusal} with the files and the rules, never with what was found.
 */
export async function refuseCredentials(texts: Texts): Promise<void> {
  const hits = await credentialsIn(texts);
  if (hits.length === 0) return;
  const left = hits.length - NAMED;
  throw new Refusal(
    3,
    [
      ...hits
        .slice(0, NAMED)
        .map(
          ({ path, rule }) =>
            `${path} would hold something in the form of a credential (${rule}), so nothing was committed: take it out of the name or text on GitHub that the file shows, and revoke it there.`,
        ),
      ...(left > 0 ? [`There ${left === 1 ? "is" : "are"} ${count(left, "more hit")}.`] : []),
    ].join("\n"),
  );
}
