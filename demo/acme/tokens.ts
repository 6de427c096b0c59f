/** A fine-grained token with access to the organisation; times are UTC days. */
export interface TokenPlan {
  name: string;
  owner: string;
  granted: string;
  expires: string | null;
  used?: string | null;
  repositories: "all" | readonly string[];
  permissions: Readonly<Record<string, string>>;
  organization?: Readonly<Record<string, string>>;
}

export const TOKENS: readonly TokenPlan[] = [
  {
    name: "release-sdk",
    owner: "dana",
    granted: "2026-01-05",
    expires: "2026-12-31",
    repositories: ["sdk-js", "sdk-python"],
    permissions: { contents: "write", metadata: "read" },
  },
  {
    name: "release-mobile",
    owner: "dana",
    granted: "2026-01-05",
    expires: "2026-12-31",
    repositories: ["mobile"],
    permissions: { contents: "write", metadata: "read" },
  },
  // Planted: it never ends.
  {
    name: "reporting-history",
    owner: "maria",
    granted: "2025-03-17",
    expires: null,
    repositories: ["disclosure-pack", "xbrl-builder"],
    permissions: { contents: "read", metadata: "read" },
  },
  {
    name: "reporting-changes",
    owner: "yuki",
    granted: "2025-12-22",
    expires: "2026-03-20",
    repositories: ["disclosure-pack"],
    permissions: { contents: "read", metadata: "read", pull_requests: "read" },
  },
  // Planted: kept for emergencies, never used.
  {
    name: "break-glass-platform",
    owner: "priya",
    granted: "2025-06-02",
    expires: "2026-12-01",
    used: null,
    repositories: "all",
    permissions: { administration: "write", contents: "write", metadata: "read" },
    organization: { members: "write" },
  },
  {
    name: "ci-metrics",
    owner: "tomas",
    granted: "2025-10-06",
    expires: "2026-09-30",
    repositories: "all",
    permissions: { actions: "read", metadata: "read" },
  },
  {
    name: "local-experiments",
    owner: "omar",
    granted: "2025-11-24",
    expires: "2026-11-20",
    used: "2026-01-29",
    repositories: "all",
    permissions: { contents: "write", metadata: "read" },
  },
];

/** Planted: a request for a token that nobody has decided. */
export const REQUEST = {
  name: "quarter-end-report",
  owner: "aiko",
  created: "2026-11-11",
  expires: "2027-02-28",
  repositories: ["disclosure-pack", "consolidation"],
  permissions: { contents: "read", metadata: "read" },
  reason: "四半期報告書の作成履歴を確認するため",
} as const;
