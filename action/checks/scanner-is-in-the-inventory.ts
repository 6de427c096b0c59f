import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { scannerIsInTheInventory as words } from "../../model/reasons/scanner-is-in-the-inventory.ts";
import { samePerson } from "../../model/roster.ts";
import type { ObservedIdentity } from "../../model/snapshot.ts";
import { defineCheck } from "./check.ts";
import type { CheckResult, Context } from "../queries/context.ts";
import { appOf, NO_SCANNER, scannerOf } from "../queries/scanner.ts";

type Answer = CheckResult<ReasonsOf<typeof words>>;

/**
 * What scans is an identity itself. An App is told by its slug. GitHub does not say which of a person's tokens asks, so
 * that of a token this can be seen to be wrong and not to be right.
 */
export const scannerIsInTheInventory = defineCheck({
  words,
  controls: ["CHG-02", "INV-01"],
  appliesTo: "organization",
  needs: ["app-installations", "credential-authorizations", "fine-grained-tokens"],
  parameters: [],
  assess: (_organization, context): Answer => {
    const scanner = scannerOf(context.pipeline.credential);
    switch (scanner?.kind) {
      case "app":
        return ofApps(scanner.app, context);
      case "token":
        return scanner.owner === null
          ? { outcome: "unknown", ...NO_SCANNER }
          : ofToken(scanner.owner, context.snapshot.identities);
      case undefined:
        return { outcome: "unknown", ...NO_SCANNER };
      default:
        return scanner satisfies never;
    }
  },
});

/** The App that scans, and the one that publishes where that is another and does so in this organisation. */
function ofApps(scanner: string, { snapshot, pipeline }: Context): Answer {
  const { writer, governance } = pipeline;
  const isHere = governance !== null && samePerson(governance.owner, snapshot.organization.login);
  const apps = writer !== null && isHere ? [scanner, appOf(writer)] : [scanner];
  const missing = apps.find((app) => !snapshot.identities.some((one) => isInstallationOf(app, one)));
  if (missing !== undefined)
    return {
      outcome: "fail",
      reason: "app-not-in-inventory",
      with: { app: missing },
      restsOn: { sources: ["app-installations"], repositories: [] },
    };
  // What was seen is in the inventory, whatever else was not read.
  const restsOn = { sources: [], repositories: [] };
  const [, publisher] = apps;
  return publisher === undefined
    ? { outcome: "pass", reason: "app-in-inventory", with: { app: scanner }, restsOn }
    : { outcome: "pass", reason: "apps-in-inventory", with: { scanner, writer: publisher }, restsOn };
}

const isInstallationOf = (app: string, one: ObservedIdentity): boolean =>
  one.kind === "app-installation" && samePerson(one.facts.app_slug, app);

function ofToken(owner: string, identities: readonly ObservedIdentity[]): Answer {
  const own = identities.some(
    (one) =>
      (one.kind === "fine-grained-token" || one.kind === "classic-credential") &&
      samePerson(one.facts.owner, owner),
  );
  return own
    ? { outcome: "unknown", reason: "token-perhaps-in-inventory", with: { owner } }
    : { outcome: "fail", reason: "token-not-in-inventory", with: { owner } };
}
