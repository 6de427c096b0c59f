import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeDocument } from "../../model/document.ts";
import {
  assessment,
  deployKey,
  digest,
  identityFile,
  organization,
  organizationFile,
  repository,
  repositoryFile,
  scan,
  scanFile,
  secret,
} from "./documents.ts";
import { HOSTILE } from "./hostile.ts";
import { listed, vouching } from "./sealed.ts";
import type { PlannedCommit } from "./write-history.ts";

const root = join(import.meta.dirname, "..", "..");
const US = "controls/entities/acme-us.md";
const JP = "controls/entities/acme-jp.md";

/**
 * The controls of this repository: what the pages of a real governance repository are made of. What it says of
 * single identities stays out; the story has identities of its own.
 */
function statedByPeople(): Record<string, string> {
  const files = readdirSync(join(root, "controls"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((path) => !/^controls\/(?:identities|deficiencies)\//.test(path));
  return Object.fromEntries(
    ["countersign.yml", ...files].map((path) => [path, readFileSync(join(root, path), "utf8")]),
  );
}

/** What people write in Markdown, and what nobody should be able to make of it. */
const PROSE = `
## Statement

This entity keeps **its own** _books_ in \`ledger-export\`; see [the policy](https://policy.example/keys).
A line that
goes on.

1. First
   - within the first
   - and again
2. Second

> Said by the auditor.

| Kind | Count |
| --- | --- |
| keys | 2 |

\`\`\`yml
permissions:
  contents: read
\`\`\`

---

[bait](javascript:window.tripped=1) ![pixel](https://pixel.example/x.png) <script>window.tripped=1</script>
<https://policy.example/auto> &#x202E;gnp.exe
`;
/** Deeper than a page can show. */
const DEEP = `\n${">".repeat(2_000)} deep\n`;

const statement = writeDocument(
  {
    selector: { repository: "ledger-export" },
    business_owner: "hana",
    technical_steward: "dana",
    purpose: "Sends the night's journal entries to the group.",
    why_non_human: "It runs at night.",
    systems: ["general-ledger"],
    entities: ["acme-us", "acme-jp"],
  },
  "",
);
const ownership = {
  statement: "controls/identities/ledger-export.md",
  business_owner: "hana",
  technical_steward: "dana",
  systems: ["general-ledger"],
  entities: ["acme-us", "acme-jp"],
};

const bot = "countersign-acme[bot]";
const overdue = "A write deploy key may be 90 days old; this one reached that on 2026-01-31.";
const key = deployKey(48213, { title: "nightly ledger export", ownership });
const stale = assessment("credential-is-rotated", "fail", overdue, { since: "2026-01-31" });
const retired = deployKey(48214, {
  title: "old importer",
  state: "retired",
  assessments: [],
  lifecycle: [{ event: "retire", at: "2026-02-01T03:00:20Z", by: null, source: "scan" }],
});
const hostile = deployKey(666, {
  title: HOSTILE,
  repository: "sandbox",
  repository_id: 302,
  assessments: [assessment("identity-has-two-owners", "fail", "Nobody owns it.", { controls: ["INV-02"] })],
});
/** GitHub lets a repository's name begin with a dot; many organisations have this one. */
const dotted = deployKey(60009, {
  title: "profile sync",
  repository: ".github",
  repository_id: 311,
  assessments: [],
});
const unseen = deployKey(50001, {
  repository: "vault",
  repository_id: 303,
  title: "vault sync",
  assessments: [
    assessment("credential-is-rotated", "unknown", "The deploy keys of vault could not be read."),
  ],
});
const everywhere = secret("NPM_TOKEN", {
  assessments: [
    assessment("credential-is-rotated", "excepted", "EXC-1 covers it until 2026-12-31."),
    assessment("secret-is-referenced", "not-applicable", "Its workflows could not name it."),
  ],
});

const factsOne = Object.fromEntries([
  identityFile(key, "48213"),
  identityFile({ ...retired, state: "active", lifecycle: [] }, "48214"),
  identityFile(unseen, "50001"),
  identityFile(everywhere, "NPM_TOKEN"),
  identityFile(dotted, "60009"),
  repositoryFile(repository(".github", 311)),
  repositoryFile(repository("ledger-export", 301)),
  repositoryFile(repository("gone", 309)),
  organizationFile(organization()),
]);
const first = vouching(factsOne, scan("2026-01-12T03:00:10Z", {}));
const scanOne = listed({ ...factsOne, ...Object.fromEntries([scanFile(first)]) });

const factsTwo = {
  ...scanOne,
  ...Object.fromEntries([
    identityFile({ ...key, assessments: [stale] }, "48213"),
    identityFile(retired, "48214"),
    repositoryFile(repository("vault", 303, { environments: null, workflows: null })),
  ]),
};
const second = vouching(
  factsTwo,
  scan("2026-02-01T03:00:10Z", {
    previous: { path: scanFile(first)[0], digest: digest(scanFile(first)[1]) },
    findings: {
      open: 1,
      opened: 1,
      resolved: 0,
      checks: [{ check: "credential-is-rotated", open: 1, opened: 1, resolved: 0 }],
      listed: {
        opened: [{ file: identityFile(key, "48213")[0], check: "credential-is-rotated", outcome: "fail" }],
        resolved: [],
      },
    },
  }),
);
const scanTwo = listed({ ...factsTwo, ...Object.fromEntries([scanFile(second)]) });

const factsThree = {
  ...scanTwo,
  ...Object.fromEntries([
    identityFile(hostile, "666"),
    identityFile({ ...key, facts: { ...key.facts, created_at: "2026-02-27T08:00:00Z" } }, "48213"),
  ]),
};
/** The newest scan of the story. */
export const lastScan = vouching(
  factsThree,
  scan(
    "2026-03-01T03:00:10Z",
    {
      previous: { path: scanFile(second)[0], digest: digest(scanFile(second)[1]) },
      findings: {
        open: 3,
        opened: 1,
        resolved: 1,
        checks: [{ check: "credential-is-rotated", open: 3, opened: 1, resolved: 1 }],
        listed: {
          opened: [
            { file: identityFile(unseen, "50001")[0], check: "credential-is-rotated", outcome: "unknown" },
          ],
          resolved: [
            {
              file: identityFile(key, "48213")[0],
              check: "credential-is-rotated",
              outcome: "pass",
              by: "fact",
            },
          ],
        },
      },
    },
    [
      {
        unit: "vault",
        scope: { of: "repository", repository: 303 },
        state: "denied",
        reason: { reason: "question-refused", with: {} },
        remedy: {
          reason: "grant-permission",
          with: { holder: "app", any_of: [[{ name: "administration", level: "read" }]] },
        },
      },
    ],
  ),
);
const scanThree = listed({ ...factsThree, ...Object.fromEntries([scanFile(lastScan)]) });

/** Path of an evidence file that no reader can read. */
export const UNREADABLE = "evidence/acme/identities/deploy-key/web/77.md";
/** Path of an evidence file that somebody deleted. */
export const DELETED = "evidence/acme/repositories/gone.md";

/** The life of a small ledger: three scans, two merges, a squash, and somebody who should not have. */
export const acmeHistory = (): PlannedCommit[] => [
  {
    name: "stated",
    author: "Omar Haddad",
    at: "2026-01-05T09:00:00Z",
    message: "State what Acme controls",
    parent: null,
    files: {
      ...statedByPeople(),
      [US]: `${readFileSync(join(root, US), "utf8")}${PROSE}`,
      [JP]: `${readFileSync(join(root, JP), "utf8")}${DEEP}`,
      "controls/identities/ledger-export.md": statement,
    },
  },
  {
    name: "scan-1",
    author: bot,
    at: "2026-01-12T03:01:00Z",
    message: "Record the scan of 2026-01-12",
    parent: "stated",
    files: scanOne,
  },
  {
    name: "merge-1",
    author: "Omar Haddad",
    at: "2026-01-13T01:00:00Z",
    message: "Merge pull request #1 from acme/countersign/acme\n\nRecord the scan of 2026-01-12",
    parent: "stated",
    merges: "scan-1",
    files: scanOne,
  },
  {
    name: "scan-2",
    author: bot,
    at: "2026-02-01T03:01:00Z",
    message: "Record the scan of 2026-02-01",
    parent: "merge-1",
    files: scanTwo,
  },
  {
    name: "merge-2",
    author: "Maria Alvarez",
    at: "2026-02-02T01:00:00Z",
    message: "Merge pull request #2 from acme/countersign/acme",
    parent: "merge-1",
    merges: "scan-2",
    files: scanTwo,
  },
  {
    name: "scan-3",
    author: bot,
    at: "2026-03-01T03:01:00Z",
    message: "Record the scan of 2026-03-01 (#3)",
    parent: "merge-2",
    files: scanThree,
  },
  {
    name: "tampered",
    author: "Mallory &lt;b&gt; \u202egnp",
    at: "2026-03-02T10:00:00Z",
    message: "Tidy up <img src=x onerror=window.tripped=1>",
    parent: "scan-3",
    files: {
      [UNREADABLE]: "---\nrecord: identity\nwhat: <script>window.tripped=1</script>\n---\n",
      [DELETED]: null,
    },
  },
];
