/** Why a scan cannot go on at all. */
export type FailureKind =
  | "bad-credential"
  | "organization-not-found"
  | "unreachable"
  | "api-version-refused"
  | "rate-limit-exhausted";

/** Ends a scan, in one sentence for people; it carries nothing of the request that failed. */
export class GitHubFailure extends Error {
  override readonly name = "GitHubFailure";
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message: string) {
    super(message);
    this.kind = kind;
  }
}
