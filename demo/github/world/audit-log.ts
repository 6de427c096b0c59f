import { createHash } from "node:crypto";
import type { Organization } from "./organization.ts";
import type { DeployKey, Repository } from "./repository.ts";
import type { User } from "./user.ts";

/** An event of the audit log; what is beside these fields differs by the action. */
export interface LoggedEvent {
  _document_id: string;
  action: string;
  "@timestamp": number;
  created_at: number;
  org: string;
  org_id: number;
  actor?: string;
  actor_id?: number;
  [field: string]: unknown;
}

/** What a new event states; the actor is whoever did it. */
export interface NewLoggedEvent {
  action: string;
  at: Date;
  actor: Pick<User, "login" | "id"> | null;
  repository?: Repository;
  id?: string;
  /** What GitHub adds to events of this action. */
  fields?: Readonly<Record<string, unknown>>;
}

/** Adds an event, with what GitHub writes beside every one. */
export function logEvent(organization: Organization, given: NewLoggedEvent): LoggedEvent {
  const { auditLog: log } = organization;
  const { actor, repository } = given;
  const event: LoggedEvent = {
    _document_id: given.id ?? documentId(`${organization.id} ${log.length} ${given.action}`),
    action: given.action,
    "@timestamp": given.at.getTime(),
    created_at: given.at.getTime(),
    org: organization.login,
    org_id: organization.id,
    ...(actor === null ? {} : { actor: actor.login, actor_id: actor.id }),
    actor_location: { country_name: "Iceland" },
    user_agent: "Mozilla/5.0 (example)",
    ...(repository === undefined
      ? {}
      : { repo: `${organization.login}/${repository.name}`, repo_id: repository.id }),
    ...given.fields,
  };
  log.push(event);
  return event;
}

const documentId = (of: string): string => createHash("sha256").update(of).digest("base64url").slice(0, 22);

/** What the log says of a deploy key that is added or removed. */
export function logKey(
  repository: Repository,
  key: Pick<DeployKey, "key" | "title" | "read_only">,
  given: Pick<NewLoggedEvent, "action" | "at" | "actor">,
): void {
  logEvent(repository.owner, {
    ...given,
    repository,
    fields: {
      title: key.title,
      key: key.key,
      fingerprint: fingerprintOf(key.key),
      read_only: key.read_only,
    },
  });
}

/** The fingerprint of a public key as OpenSSH writes it. */
const fingerprintOf = (key: string): string =>
  `SHA256:${createHash("sha256")
    .update(Buffer.from(key.split(" ")[1] ?? "", "base64"))
    .digest("base64")
    .replaceAll("=", "")}`;
