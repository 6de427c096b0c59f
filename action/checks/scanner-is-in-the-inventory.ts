import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { scannerIsInTheInventory as words } from "../../model/reasons/scanner-is-in-the-inventory.ts";
import { samePerson } from "../../model/roster.ts";
import { defineCheck } from "./check.ts";
import type { CheckResult } from "../queries/context.ts";
import { appOf, NO_SCANNER, scannerOf } from "../queries/scanner.ts";

/**
 * What scans is an identity itself. No source reads App installations or classic tokens yet, and GitHub does not say
 * which of a person's tokens asks, so this can be seen to be wrong and not yet to be right.
 */
export const scannerIsInTheInventory = defineCheck({
  words,
  controls: ["CHG-02"],
  appliesTo: "organization",
  needs: ["fine-grained-tokens"],
  parameters: [],
  assess: (_organization, { pipeline, snapshot }): CheckResult<ReasonsOf<typeof words>> => {
    const { credential, writer } = pipeline;
    const scanner = scannerOf(credential);
    if (scanner === null) return { outcome: "unknown", ...NO_SCANNER };
    if (scanner.kind === "app")
      return writer === null
        ? { outcome: "unknown", reason: "app-not-read", with: { scanner: scanner.app } }
        : {
            outcome: "unknown",
            reason: "apps-not-read",
            with: { scanner: scanner.app, writer: appOf(writer) },
          };
    const { owner } = scanner;
    if (owner === null) return { outcome: "unknown", ...NO_SCANNER };
    const own = snapshot.identities.some(
      (one) => one.kind === "fine-grained-token" && samePerson(one.facts.owner, owner),
    );
    return own
      ? { outcome: "unknown", reason: "token-perhaps-in-inventory", with: { owner } }
      : { outcome: "fail", reason: "token-not-in-inventory", with: { owner } };
  },
});
