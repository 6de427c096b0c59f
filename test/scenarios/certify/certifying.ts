import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Conclude } from "../../../action/commands/changed-conclusions.ts";
import { conclude } from "../../../action/conclude/conclude.ts";
import { addCredential, addMember, addUser, protectBranch } from "../../../demo/github/world.ts";
import { Certification } from "../../../model/certification.ts";
import { readDocument } from "../../../model/document.ts";
import { certificationBranch, certificationFile, reviewBranch } from "../../../model/paths.ts";
import { root } from "../../house/tree.ts";
import { storiesAfter } from "../scan/beginnings.ts";
import type { Story } from "../scan/story.ts";
import { statement, stated as reviewed } from "../review/governance.ts";
import { on, reviewOn } from "../review/reviewing.ts";

export const SOX = { organization: "acme", period: "2026-Q1", entity: "acme-us", regime: "sox" };
export const BRANCH = certificationBranch(SOX);
export const FILE = certificationFile(SOX);
export const EVIDENCE = "countersign/acme";
export const TAG = "certified/2026-Q1/acme-us/sox";

/** Who signs: rita and noah for Acme Inc., ken and aiko for Acme KK. */
const PEOPLE = { rita: 904, noah: 905, ken: 906, aiko: 907 } as const;
export type Person = keyof typeof PEOPLE | "hana";

const entry = (role: string, login: string, id: number) =>
  `  - { role: ${role}, login: ${login}, id: ${id}, name: ${login} Doe, from: "2025-01-01", to: null }\n`;

/** An entity with people of its own, and what it accepts. */
export const entity = (id: "acme-us" | "acme-jp", accepted = "[]"): string => {
  const isParent = id === "acme-us";
  return [
    "---",
    `entity: ${id}`,
    isParent ? "names: { en: Acme Inc., ja: アクメ社 }" : "names: { en: Acme KK, ja: アクメ株式会社 }",
    `jurisdiction: ${isParent ? "United States" : "Japan"}`,
    `regimes: [${isParent ? "sox" : "jsox"}]`,
    `fiscal_year_end: "${isParent ? "12-31" : "03-31"}"`,
    `language: ${isParent ? "en" : "ja"}`,
    `accepted_gaps: ${accepted}`,
    "roster:",
    [
      entry("control-operator", "hana", 900),
      entry("security-lead", "stranger", 902),
      ...(isParent
        ? [entry("controller", "rita", 904), entry("cfo", "noah", 905)]
        : [entry("controller", "ken", 906), entry("cfo", "aiko", 907)]),
    ].join(""),
  ]
    .join("\n")
    .concat("---\n");
};

const shipped = (path: string): [string, string] => [path, readFileSync(join(root, path), "utf8")];

/** What is reviewed, and what certifies it besides. */
export const stated = (): Record<string, string> => ({
  ...reviewed(),
  ...Object.fromEntries([
    shipped("controls/glossary.md"),
    shipped("controls/regimes/sox/CRT-01.en.md"),
    shipped("controls/regimes/jsox/CRT-01.en.md"),
    shipped("controls/regimes/jsox/CRT-01.ja.md"),
    shipped("controls/regimes/sox/certification.md"),
    shipped("controls/regimes/jsox/certification.md"),
  ]),
  "controls/entities/acme-us.md": entity("acme-us"),
  "controls/entities/acme-jp.md": entity("acme-jp"),
  "controls/identities/payroll.md": statement("{ repository: payroll }"),
  "countersign.yml":
    "organizations: [{ login: acme, reviewers: [control-operator] }]\npublish: { quiet_days: 0 }\n",
});

/** The approval that the location reviews by half-years, where the group does by quarters. */
export const VARIANCE = {
  "controls/variances/half-years.md": `---
variance: half-years
rule: DR-01
differs:
  - { file: controls/regimes/jsox/REV-01.ja.md, field: frequency }
  - { file: controls/regimes/sox/REV-01.en.md, field: frequency }
reason: The location reviews by half-years.
approved_by: rita
approved_on: "2026-02-01"
expires: "2026-12-31"
---
`,
};

/** Puts what people state onto base, past its rules. */
export async function state(story: Story, files: Record<string, string | null>): Promise<void> {
  story.governance.protections.splice(0);
  await story.push("main", files);
  protectBranch(story.governance, { branch: "main" });
}

/** A deficiency that reaches Acme Inc. under SOX, with the severity that somebody concluded; null for nobody. */
export const deficiency = (severity: string | null) => ({
  "controls/deficiencies/DEF-1.md": `---
deficiency: DEF-1
state: open
control: REV-01
what: A key was not renewed.
subjects: []
checks: []
criteria: []
source: scan
found_on: "2026-03-01"
root_cause: Nobody was asked.
owner: hana
due: "2026-06-30"
affects:
  - entity: acme-us
    regime: sox
    period: 2026-Q1
    verdict: deficient-operation
    indication: deficiency
    conclusion: ${severity === null ? "null" : `{ severity: ${severity}, by: rita, at: "2026-03-20", rationale: Small. }`}
---
`,
});

/** Asks GitHub as a person. */
export async function as(story: Story, login: Person, path: string, body: unknown, method = "POST") {
  const response = await fetch(`${story.github.apiUrl}/repos/acme/governance${path}`, {
    method,
    headers: { authorization: `token ${login}-token` },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return response.json();
}

export const pullFrom = (story: Story, branch: string) =>
  story.governance.pulls.find(({ state, head }) => state === "open" && head.ref === branch);

/** Merges the open pull request from a branch. */
export async function merge(story: Story, branch: string, merge_method = "merge"): Promise<void> {
  const pull = pullFrom(story, branch);
  if (pull === undefined) throw new Error(`no pull request from ${branch} is open`);
  await story.personally("PUT", `/repos/acme/governance/pulls/${pull.number}/merge`, { merge_method });
}

/** Approves the open pull request from a branch. */
export const approve = (story: Story, login: Person, branch: string, body = "") =>
  as(story, login, `/pulls/${pullFrom(story, branch)?.number ?? 0}/reviews`, { event: "APPROVE", body });

/** Scans on a day, and merges what that gives. */
export async function scanned(story: Story, day: string): Promise<void> {
  on(story, day);
  await story.scan();
  await merge(story, EVIDENCE);
}

/** Decides every line of the open review: the second key goes, all others stay. */
async function decide(story: Story): Promise<void> {
  const key = SOX;
  const number = pullFrom(story, reviewBranch(key))?.number ?? 0;
  for (const { uid, title } of (await reviewOn(story, key)).lines)
    await as(story, "hana", `/issues/${number}/comments`, {
      body: `/countersign ${title === "reader" ? "revoke" : "keep"} ${uid} because it was looked at: ${title}\nrisk: no, it posts nothing`,
    });
  await story.review({ regime: "sox" });
}

async function begin(story: Story): Promise<void> {
  const organization = story.governance.owner;
  const permissions = { contents: "write", pull_requests: "write", issues: "write" } as const;
  const enter = (login: Person, actor: Parameters<typeof addMember>[1]) => {
    story.governance.collaborators.push({ user: actor, permission: "write" });
    addCredential(story.world, { token: `${login}-token`, kind: "fine-grained", actor, permissions });
  };
  for (const login of ["rita", "noah", "ken", "aiko"] as const) {
    const user = addUser(story.world, { login, id: PEOPLE[login] });
    addMember(organization, user);
    enter(login, user);
  }
  for (const hana of story.world.users.filter(({ login }) => login === "hana")) enter("hana", hana);
  await story.push("main", stated());
  protectBranch(story.governance, { branch: "main" });
  await scanned(story, "2026-02-28");
  on(story, "2026-03-01");
  await story.review({ regime: "sox" });
  on(story, "2026-03-02");
  await decide(story);
}

/** A review that is decided to its last line, and waits to be signed. */
export const decided = storiesAfter(begin);

/** The same signed and merged, the key gone, and a scan after the period's end that was merged with the sign-off. */
export const ready = storiesAfter(
  async (story) => {
    await approve(story, "rita", reviewBranch(SOX));
    await merge(story, reviewBranch(SOX));
    await story.signOff();
    story.payroll.deployKeys.splice(1, 1);
    await state(story, VARIANCE);
    await scanned(story, "2026-03-20");
    await scanned(story, "2026-04-01");
    await concluded(story);
    on(story, "2026-04-02");
  },
  async () => (await decided()).story,
);

/** Concludes and proposes nothing: a deficiency that nobody answered keeps a period from being certified. */
export const alone: Conclude = (input) => ({ ...conclude(input), proposed: new Map() });

export const run = (story: Story, choice: object = {}, concluding = alone) =>
  story.certify(concluding, { entity: "acme-us", ...choice });

/** Concludes on the period, and has that approved with what waits. */
export async function concluded(story: Story): Promise<void> {
  await story.conclude(alone, { entity: "acme-us", regime: "sox" });
  await merge(story, EVIDENCE);
}

/** The certification as a branch has it. */
export async function certification(story: Story, branch = BRANCH, file = FILE): Promise<Certification> {
  const reading = readDocument(Certification, file, (await story.files(branch, file)).get(file) ?? "");
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.data;
}

/** Signs by both, and merges. */
export async function signed(story: Story): Promise<void> {
  const { sentence } = await certification(story);
  await approve(story, "rita", BRANCH, sentence);
  await approve(story, "noah", BRANCH, sentence);
  await story.signOff();
  await merge(story, BRANCH);
  await story.signOff();
}

/** The same certified: signed by both, merged and recorded, and not tagged yet. */
export const certified = storiesAfter(
  async (story) => {
    await run(story);
    await signed(story);
  },
  async () => (await ready()).story,
);
