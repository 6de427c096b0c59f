/** One input of the action, which is also an option of the command line. */
export interface Declared {
  name: string;
  description: string;
  /** What holds when it is not given; null when nothing does. */
  default: string | null;
  /** True for what must not stand in an argument list, where every process of the machine can read it. */
  secret?: true;
}

/** The inputs, in the order of action.yml; a test holds the two together. */
export const DECLARED: readonly Declared[] = [
  { name: "command", description: "What to do. This version knows: scan.", default: "scan" },
  { name: "organization", description: "Login of the organisation to scan.", default: null },
  {
    name: "governance",
    description:
      "Path of the governance repository's checkout, with its whole history (fetch-depth: 0). Its remote is read, not its files.",
    default: ".",
  },
  {
    name: "token",
    description: "Token that asks GitHub and publishes the evidence; or give app-id and private-key.",
    default: null,
    secret: true,
  },
  {
    name: "app-id",
    description: "Id of the GitHub App that asks GitHub and publishes the evidence.",
    default: null,
  },
  {
    name: "private-key",
    description: "Private key of that App, in PEM form.",
    default: null,
    secret: true,
  },
  {
    name: "publish",
    description:
      "How far to go: pull-request (commit, and keep one pull request open), branch (commit only) or none (look only).",
    default: "pull-request",
  },
  {
    name: "commit-with",
    description: "What makes the commit: git, or api, whose commits GitHub signs.",
    default: "git",
  },
  {
    name: "base",
    description:
      "Branch of the remote that the pull request goes to, and from which countersign.yml and controls/ are read; empty for the governance repository's default branch.",
    default: null,
  },
  {
    name: "fail-on",
    description:
      "What makes the run fail after it has published: never, finding (anything is open) or incomplete (anything could not be seen).",
    default: "never",
  },
  {
    name: "allow-public",
    description: "Set to true to keep evidence in a public repository, where everyone can read it.",
    default: "false",
  },
  {
    name: "cache",
    description:
      "Path of a folder that keeps answers for conditional requests, so that an unchanged answer costs nothing; empty for none.",
    default: null,
  },
];
