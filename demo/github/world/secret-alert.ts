import type { Repository } from "./repository.ts";

/** A credential that GitHub found in a repository. */
export interface SecretAlert {
  number: number;
  secret_type: string;
  secret: string;
  created_at: string;
  /** Null while it is open. */
  resolution: "false_positive" | "wont_fix" | "revoked" | "used_in_tests" | null;
  resolved_at: string | null;
}

/** What GitHub looks for in a repository, and found. */
export interface Scanning {
  enabled: boolean;
  alerts: SecretAlert[];
}

const known = new WeakMap<Repository, Scanning>();

/** The secret scanning of a repository, to be changed by whoever sets the world; off at first, as it is without a licence. */
export function scanningOf(repository: Repository): Scanning {
  const scanning = known.get(repository) ?? { enabled: repository.visibility === "public", alerts: [] };
  known.set(repository, scanning);
  return scanning;
}

/** Adds an open alert. */
export function addSecretAlert(repository: Repository, given: Partial<SecretAlert> = {}): SecretAlert {
  const scanning = scanningOf(repository);
  scanning.enabled = true;
  const alert: SecretAlert = {
    number: scanning.alerts.length + 1,
    secret_type: "npm_access_token",
    secret: "npm_0000000000000000000000000000example",
    created_at: "2026-01-05T02:00:00Z",
    resolution: null,
    resolved_at: null,
    ...given,
  };
  scanning.alerts.push(alert);
  return alert;
}
