import type { Step } from "../story.ts";

/** Changes of code in November, three of them planted: one of each way in which a second person is missing. */
export const CODE_OF_NOVEMBER: readonly Step[] = [
  {
    step: "code",
    at: "2026-11-12T02:00:00Z",
    repository: "consolidation",
    path: "rates/november.csv",
    by: "li",
    issue: 93,
    approvals: [],
    merge: { by: "li", at: "2026-11-12T02:20:00Z" },
    deploy: null,
    why: "Li merges rates of the consolidation that nobody else looked at",
  },
  {
    step: "code",
    at: "2026-11-13T01:00:00Z",
    repository: "revenue-recognition",
    path: "rules/rebates.csv",
    by: "li",
    also: "yuki",
    issue: 95,
    approvals: [{ by: "yuki", at: "2026-11-13T05:00:00Z" }],
    merge: { by: "li", at: "2026-11-13T05:10:00Z" },
    deploy: null,
    why: "Yuki adds a commit to Li's rules on rebates, and approves what she wrote herself",
  },
  {
    step: "code",
    at: "2026-11-16T01:00:00Z",
    repository: "journal-bot",
    path: "templates/leases.csv",
    by: "yuki",
    issue: 96,
    approvals: [{ by: "li", at: "2026-11-16T04:00:00Z" }],
    merge: { by: "yuki", at: "2026-11-16T04:05:00Z" },
    deploy: { by: "li", at: "2026-11-16T04:30:00Z" },
    why: "Li approves Yuki's template for leases, and deploys it",
  },
];
