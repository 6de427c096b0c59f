/** A secret to store; times are UTC days, `updated` is the last time a value was stored. */
export interface SecretPlan {
  name: string;
  created: string;
  updated?: string;
}

/** A deploy key to add. */
export interface KeyPlan {
  title: string;
  by: string;
  created: string;
  write?: boolean;
  /** Last use as a UTC day; `null` for no recorded use; left out for a key that is used every day. */
  used?: string | null;
}

/** A deployment environment; `reviewers` are logins. */
export interface EnvironmentPlan {
  name: string;
  reviewers?: readonly string[];
  protectedBranches?: boolean;
  wait?: number;
  secrets?: readonly SecretPlan[];
}

/** A repository with all that the scan can see in it. */
export interface RepositoryPlan {
  name: string;
  description: string;
  created: string;
  visibility?: "public" | "internal";
  archived?: boolean;
  fork?: boolean;
  /** File name under .github/workflows to its text. */
  workflows?: Readonly<Record<string, string>>;
  keys?: readonly KeyPlan[];
  secrets?: readonly SecretPlan[];
  environments?: readonly EnvironmentPlan[];
}

/** A secret, shorter to write. */
export const secret = (name: string, created: string, updated = created): SecretPlan => ({
  name,
  created,
  updated,
});

/** A read-only key that is used every day, shorter to write. */
export const readKey = (title: string, by: string, created: string): KeyPlan => ({ title, by, created });

/** A key that can push and is used every day, shorter to write. */
export const writeKey = (title: string, by: string, created: string): KeyPlan => ({
  title,
  by,
  created,
  write: true,
});

/** An environment that asks for a reviewer and deploys protected branches only. */
export const guarded = (
  name: string,
  reviewers: readonly string[],
  ...secrets: readonly SecretPlan[]
): EnvironmentPlan => ({ name, reviewers, protectedBranches: true, secrets });

/** An environment that nothing guards. */
export const open = (name: string, ...secrets: readonly SecretPlan[]): EnvironmentPlan => ({ name, secrets });
