import type { KeyPlan, SecretPlan } from "./plan.ts";
import type { TokenPlan } from "./tokens.ts";

/** One thing that people or machines change on GitHub. */
export type Change =
  /** The values of these secrets are stored again; `in` is a repository, or the organisation. */
  | {
      change: "rotate-secrets";
      in: { repository: string } | "organization";
      names: readonly string[] | "all";
    }
  | { change: "add-secret"; repository: string; secret: SecretPlan }
  | { change: "delete-secret"; repository: string; name: string }
  /** The workflows of a repository no longer name a secret. */
  | { change: "stop-using"; repository: string; secret: string }
  | { change: "add-key"; repository: string; key: KeyPlan }
  | { change: "delete-key"; repository: string; title: string }
  /** The key is deleted and one with the same title and rights is added. */
  | { change: "replace-key"; repository: string; title: string; by: string }
  | { change: "grant-token"; token: TokenPlan }
  | { change: "revoke-token"; name: string }
  | { change: "request-token" }
  /** The person leaves the organisation; GitHub then ends the grants of that person's tokens. */
  | { change: "leave"; login: string }
  /** The person becomes a member, and may push to the governance repository. */
  | { change: "join"; login: string }
  /** The bank lets the App read the treasury's secrets, or no longer does. */
  | { change: "open-treasury" | "close-treasury" }
  | { change: "protect-environment"; repository: string; environment: string; reviewers: readonly string[] }
  /** Apps, webhooks, runners and further secrets are set up, some of them planted. */
  | { change: "set-up-machines" }
  /** Most repositories of the close get one set of rules for their branch, and owners of their workflow files. */
  | { change: "set-up-rules" }
  | { change: "require-two-factor" }
  | { change: "default-to-read" }
  /** Nobody may merge past the rules of the governance repository any more. */
  | { change: "forbid-bypass" }
  /** An owner of the organisation accepts a permission that the App asks for. */
  | { change: "grant-permission"; permission: string };
