/** What the action can do; each has inputs of its own. */
export const COMMANDS = [
  "scan",
  "merge",
  "review",
  "conclude",
  "certify",
  "drift",
  "sign-off",
  "verify",
] as const;
export type Command = (typeof COMMANDS)[number];

/** One input of the action, which is also an option of the command line. */
export interface Declared {
  name: string;
  description: string;
  /** What holds when it is not given; null when nothing does. */
  default: string | null;
  /** The commands that take it. */
  of: readonly Command[];
  /** True for what must not stand in an argument list, where every process of the machine can read it. */
  secret?: true;
}

const ALL = COMMANDS;
/** Those that may write to GitHub. */
const WRITING = ["scan", "merge", "review", "conclude", "certify", "drift", "sign-off"] as const;
const COMMITTING = ["scan", "merge", "review", "conclude", "certify", "sign-off"] as const;

/** The inputs, in the order of action.yml; a test holds the two together. */
export const DECLARED: readonly Declared[] = [
  {
    name: "command",
    description:
      "What to do: scan (look at the organisation and record it), merge (record what the shards of one scan saw), review (open the reviews that are due, and bring the open ones on), conclude (the verdicts of a period), certify (what is missing before a period is certified, and the certification to sign), drift (where documents differ), sign-off (which approvals are missing, and records of those given) or verify (whether the whole history of the evidence is what was recorded).",
    default: "scan",
    of: ALL,
  },
  {
    name: "organization",
    description:
      "Login of the organisation. Scan: all for every organisation that countersign.yml names, one after another, each on its own branch and pull request. All commands but scan and merge take the one that countersign.yml names when it names no other.",
    default: null,
    of: ALL,
  },
  {
    name: "governance",
    description:
      "Path of the governance repository's checkout, with its whole history (fetch-depth: 0). Its commits are read, not its files.",
    default: ".",
    of: ALL,
  },
  {
    name: "token",
    description:
      "Token that asks GitHub and publishes the evidence; or give app-id and private-key. Nothing is asked, and none is needed, to conclude with at, output or publish: none, or to look for drift from a shell; with it verify asks GitHub too, and without it the checkout alone.",
    default: null,
    of: ALL,
    secret: true,
  },
  {
    name: "app-id",
    description: "Id of the GitHub App that asks GitHub and publishes the evidence.",
    default: null,
    of: ALL,
  },
  {
    name: "private-key",
    description: "Private key of that App, in PEM form.",
    default: null,
    of: ALL,
    secret: true,
  },
  {
    name: "writer-app-id",
    description:
      "Id of a second GitHub App that publishes the evidence, so that the one which asks needs no permission to write; empty to publish with the first credential.",
    default: null,
    of: WRITING,
  },
  {
    name: "writer-private-key",
    description: "Private key of that second App, in PEM form.",
    default: null,
    of: WRITING,
    secret: true,
  },
  {
    name: "period",
    description:
      "Conclude: the period, 2026-Q4, FY2026 or FY2026-H1; a fiscal year is named after the year it ends in. Review and certify: only this one; empty for all that are due.",
    default: null,
    of: ["review", "conclude", "certify"],
  },
  {
    name: "entity",
    description: "Review, conclude and certify: one legal entity of controls/entities; empty for all.",
    default: null,
    of: ["review", "conclude", "certify"],
  },
  {
    name: "regime",
    description:
      "Review, conclude and certify: one regime of controls/regimes; empty for all that the entities report under.",
    default: null,
    of: ["review", "conclude", "certify"],
  },
  {
    name: "at",
    description:
      "Conclude, drift and verify: read this commit of the checkout, without token or network (but verify may ask GitHub too). Conclude then publishes nothing, but compares what follows with the conclusions that HEAD holds, and fails when any differs. Empty: conclude reads the base branch, drift and verify read HEAD.",
    default: null,
    of: ["conclude", "drift", "verify"],
  },
  {
    name: "output",
    description:
      "Conclude: write the conclusions below this folder, without token or network, in place of publishing or comparing them. Verify: write what it came to into this folder, as integrity.json, for the portal to show. Certify: write what it refused, and why, into this folder, as readiness.json, for the portal to show.",
    default: null,
    of: ["conclude", "certify", "verify"],
  },
  {
    name: "signing-keys",
    description:
      "Verify: path of a file with the public keys that commits may be signed with, a copy of https://github.com/web-flow.gpg for what GitHub signs; empty to say of every signature that it cannot be verified here.",
    default: null,
    of: ["verify"],
  },
  {
    name: "publish",
    description:
      "How far to go: pull-request (commit, and keep one pull request open), branch (commit only) or none (look only; conclude then compares each recorded conclusion with what follows at the commit it names, drift creates no check run, and sign-off creates check runs and records nothing).",
    default: "pull-request",
    of: WRITING,
  },
  {
    name: "commit-with",
    description:
      "What makes the commit: api (GitHub does, and signs what an App commits) or git (the checkout does, and nobody signs it; so it is, too, where the remote is no repository on GitHub).",
    default: "api",
    of: COMMITTING,
  },
  {
    name: "base",
    description:
      "Branch of the remote that the pull request goes to, and from which countersign.yml and controls/ are read; empty for the governance repository's default branch.",
    default: null,
    of: COMMITTING,
  },
  {
    name: "fail-on",
    description:
      "What makes the run fail after it has published: never, finding (anything is open; of drift, anything blocks) or incomplete (anything could not be seen; of reviews, one could not be opened; of certifications, one is not ready, not signed or void).",
    default: "never",
    of: ["scan", "merge", "review", "certify", "drift"],
  },
  {
    name: "allow-public",
    description:
      "Set to true to keep evidence in a public or internal repository, where everyone, or the whole enterprise, can read it.",
    default: "false",
    of: COMMITTING,
  },
  {
    name: "max-wait",
    description:
      "Minutes that the run waits in sum for limits of GitHub's; what is not read by then is recorded as not attempted.",
    default: "30",
    of: COMMITTING,
  },
  {
    name: "cache",
    description:
      "Path of a folder that keeps answers for conditional requests, so that an unchanged answer costs nothing. It is encrypted with the App's private key or the token, and of use to an App and to a token that stays the same; empty for none.",
    default: null,
    of: ["scan"],
  },
  {
    name: "checkpoint",
    description:
      "Path of a folder that keeps what was answered, sealed with the credential, so that a scan which is cut off goes on where it was when it is run again within 12 hours; empty for none.",
    default: null,
    of: ["scan"],
  },
  {
    name: "shard",
    description:
      "Scan: i/n to read one of n shards, the repositories whose id divided by n leaves i (n leaves 0), and in 1/n what is the organisation's own; nothing is recorded before merge has every part. Empty to scan all of it.",
    default: null,
    of: ["scan"],
  },
  {
    name: "parts",
    description:
      "Path of the folder that scan with shard writes its part into, and that merge reads the parts of all shards from.",
    default: null,
    of: ["scan", "merge"],
  },
  {
    name: "repositories",
    description:
      "Scan: read repositories of these names alone, with * for any characters and a comma between two; only to look (publish: none), because a part of an organisation is never recorded. Empty for all.",
    default: null,
    of: ["scan"],
  },
];
