import { z } from "zod";
import { GitHubTime } from "../../model/instant.ts";
import { type GapReason, gapSentence } from "../../model/reasons/gaps.ts";
import { Id, Text } from "../../model/text.ts";
import type { Credential } from "../../model/scan.ts";
import type { Ask } from "./ask.ts";
import type { InstallationToken } from "./authorizer.ts";
import { GitHubFailure } from "./failure.ts";
import type { Outcome } from "./next-step.ts";
import { reader } from "./rest.ts";
import type { Transport } from "./transport.ts";

const Installation = z.object({
  id: Id,
  app_slug: Text,
  repository_selection: z.enum(["all", "selected"]),
  // GitHub's own description of these is incomplete, so any name is taken.
  permissions: z.record(z.string(), z.string()),
});

const Minted = z.object({ token: z.string().min(1), expires_at: GitHubTime });

/** What a token may do: less than the installation, never more. */
export interface Narrowed {
  permissions: Readonly<Record<string, "read" | "write">>;
  /** The one repository it reaches, by name; null for all that the installation has. */
  repository: string | null;
}

/** The installation of an App on one organisation, seen with the App's own JSON Web Token. */
export interface InstalledApp {
  /** Of the installation: what it was granted, and so what a token could hold at most. */
  credential: Credential;
  /**
   * A new installation token, narrowed.
   * https://docs.github.com/en/rest/apps/apps#create-an-installation-access-token-for-an-app
   */
  mint: (narrowed: Narrowed) => Promise<InstallationToken>;
}

/** Finds the installation of the App on the organisation. */
export async function findInstallation(
  ask: Ask,
  transport: Transport,
  organization: string,
  mask: (token: string) => void,
): Promise<InstalledApp> {
  const address = transport.address("GET /orgs/{org}/installation", { org: organization });
  const found = answered(await ask({ method: "GET", url: address }, reader(Installation)), {
    address,
    missing: `The App is not installed on the organisation ${organization}, or there is no such organisation.`,
    forbidden: "GitHub refuses the App altogether (403); its owner must see why it may not be used.",
  });
  const route = "POST /app/installations/{installation_id}/access_tokens";
  const url = transport.address(route, { installation_id: found.id });
  return {
    credential: {
      identity: `GitHub App ${found.app_slug}`,
      kind: "app",
      slug: found.app_slug,
      login: null,
      granted: found.permissions,
      permissions: found.permissions,
      repository_selection: found.repository_selection,
    },
    async mint({ permissions, repository }) {
      const body = { permissions, ...(repository === null ? {} : { repositories: [repository] }) };
      const outcome = await ask({ method: "POST", url, body }, reader(Minted));
      const minted = answered(outcome, {
        address: url,
        missing:
          repository !== null && outcome.kind === "refused" && outcome.status === 422
            ? `The App is not installed on the repository ${repository}; install it there, too. If the repository was renamed, give the checkout's remote its new name.`
            : `The App was uninstalled from the organisation ${organization}.`,
        forbidden: `The App ${found.app_slug} is suspended on the organisation ${organization}, or may not be used there (403); an owner of the organisation can lift that in its settings, under GitHub Apps.`,
      });
      mask(minted.token);
      return { token: minted.token, expires: Date.parse(minted.expires_at) };
    },
  };
}

/** What to say when a question without which there is no scan has no answer. */
export interface Unanswered {
  /** Address that was asked. */
  address: string;
  /** What it means that GitHub does not know what was asked for. */
  missing: string;
  /** What it means that GitHub forbids the question. */
  forbidden: string;
}

/** What GitHub answers where something is not there, or not for this App: any other status tells nothing of it. */
const ABSENT: readonly number[] = [404, 422];

const statusAnswered = (status: number): GapReason => ({ reason: "status-answered", with: { status } });

const unreachable = (address: string, reason: GapReason) =>
  new GitHubFailure(
    "unreachable",
    `GitHub could not be asked at ${new URL(address).origin}: ${gapSentence(reason).en}`,
  );

/** The data of a question without which there is no scan; anything else ends it. */
export function answered<T>(outcome: Outcome<T>, { address, missing, forbidden }: Unanswered): T {
  switch (outcome.kind) {
    case "answered":
      return outcome.data;
    case "stopped":
      throw new GitHubFailure(
        "rate-limit-exhausted",
        "GitHub's rate limit was not lifted in the time a scan may wait.",
      );
    case "failed":
      throw unreachable(address, outcome.reason);
    case "refused":
      if (outcome.status === 400 || outcome.status === 410)
        throw new GitHubFailure(
          "api-version-refused",
          `This server refuses the version of the API that Countersign asks for (${outcome.status}); update Countersign.`,
        );
      if (outcome.status === 403) throw new GitHubFailure("bad-credential", forbidden);
      if (!ABSENT.includes(outcome.status)) throw unreachable(address, statusAnswered(outcome.status));
      throw new GitHubFailure("organization-not-found", missing);
    case "not-modified":
      throw new Error("GitHub confirmed an answer that was not held.");
    default:
      return outcome satisfies never;
  }
}
