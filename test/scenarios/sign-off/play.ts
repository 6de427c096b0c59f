import { readDocument } from "../../../model/document.ts";
import { isValidSignOff, SignOff } from "../../../model/sign-off.ts";
import { addApp, addCredential, addUser, protectBranch, type User } from "../../../demo/github/world.ts";
import { document, overlay, valid } from "../../ledger/valid-governance.ts";
import type { Story } from "../scan/story.ts";
import { startStory, storiesAfter } from "../scan/beginnings.ts";

export const EVIDENCE = "countersign/acme";
export const REVIEW = "countersign-review/acme/2026-Q3/acme-us/sox";
const US = "controls/entities/acme-us.md";

const roster = (entries: readonly string[]) =>
  `roster:\n${entries.map((entry) => `  - { ${entry}, from: "2025-01-01", to: null }\n`).join("")}`;

const entity = (id: string, entries: string) =>
  document(`entity: ${id}
names: { en: ${id}, ja: ${id} }
jurisdiction: Somewhere
regimes: [sox]
fiscal_year_end: "12-31"
language: ${id === "acme-jp" ? "ja" : "en"}
${entries}`);

export const US_ROSTER = [
  "role: control-operator, login: hana, id: 900, name: Hana Sato",
  "role: control-operator, login: olga, id: 101, name: Olga Ivanova",
  "role: control-operator, login: dana, id: 903, name: Dana Whitfield",
  'role: control-operator, login: "helper[bot]", id: 907, name: A Helper',
  "role: controller, login: rita, id: 904, name: Rita Alvarez",
  "role: security-lead, login: priya, id: 906, name: Priya Raman",
];
export const usEntity = (entries: readonly string[] = US_ROSTER): string =>
  entity(
    "acme-us",
    `${roster(entries)}  - { role: control-operator, login: left, id: 901, name: Gone Person, from: "2024-01-01", to: "2025-12-31" }\n`,
  );

const CONTROLS = {
  [US]: usEntity(),
  "controls/entities/acme-jp.md": entity(
    "acme-jp",
    roster(["role: controller, login: ken, id: 905, name: 田中 健"]),
  ),
  "controls/baseline/REV-01.md": (valid["controls/baseline/ROT-01.md"] ?? "")
    .replace("ROT-01", "REV-01")
    .replace("family: ROT", "family: REV"),
  "controls/regimes/sox/REV-01.en.md": overlay("REV-01", "sox"),
  "controls/regimes/sox/regime.md": (valid["controls/regimes/sox/regime.md"] ?? "").replace(
    "demands: [",
    "demands: [{ criterion: signed-off, controls: [REV-01], miss: operation, words: { en: Not signed., ja: 承認がない。 } }, ",
  ),
  "controls/identities/payroll.md": document(`selector: { repository: payroll, kind: deploy-key }
business_owner: dana
technical_steward: null
purpose: Paying.
why_non_human: It runs at night.`),
};

const PEOPLE = { dana: 903, left: 901, nobody: 950, rita: 904, ken: 905, priya: 906 } as const;

/** A governance with people who hold roles and tokens, and evidence that waits in pull request 1. */
async function begin(story: Story): Promise<void> {
  const { world, governance } = story;
  const permissions = { contents: "write", pull_requests: "write", metadata: "read" } as const;
  const enter = (user: User) => {
    if (user.login !== "olga") {
      governance.collaborators.push({ user, permission: "write" });
      addCredential(world, { token: `${user.login}-token`, kind: "fine-grained", actor: user, permissions });
    }
  };
  for (const [login, id] of Object.entries(PEOPLE)) {
    enter(addUser(world, { login, id }));
  }
  const hana = world.users.find(({ login }) => login === "hana");
  if (hana !== undefined) enter(hana);
  const helper = addApp(world, {
    slug: "helper",
    owner: governance.owner,
    publicKey: "none",
    permissions,
  }).bot;
  Object.assign(helper, { id: 907 });
  enter(helper);
  await story.push("main", CONTROLS);
  protectBranch(governance, { branch: "main" });
  await story.scan();
}

/** Stories that begin there. */
export const signing = async (): Promise<Story> => (await beginnings()).story;
const beginnings = storiesAfter(begin, startStory);

/** Asks GitHub as a person. */
export const as = async (
  story: Story,
  login: string,
  [method, path]: [string, string],
  body: unknown = {},
): Promise<{ status: number; body: unknown }> => {
  const response = await fetch(`${story.github.apiUrl}/repos/acme/governance${path}`, {
    method,
    headers: { authorization: `token ${login}-token` },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
};

export const approve = (story: Story, login: string, number = 1) =>
  as(story, login, ["POST", `/pulls/${number}/reviews`], { event: "APPROVE" });

export const merge = (story: Story, number = 1, merge_method = "merge") =>
  as(story, "olga", ["PUT", `/pulls/${number}/merge`], { merge_method });

/** Puts changes on a new branch of a person's and opens a pull request there; gives its number. */
export async function propose(
  story: Story,
  branch: string,
  files: Record<string, string | null>,
  by = "olga",
): Promise<number> {
  await story.push("main", files, branch);
  await as(story, by, ["POST", "/pulls"], { title: branch, head: branch, base: "main" });
  return story.governance.pulls.at(-1)?.number ?? 0;
}

/** The same by the account that publishes, which the branch is then the action's of. */
export async function proposeAsAction(
  story: Story,
  branch: string,
  files: Record<string, string | null>,
): Promise<number> {
  await story.push("main", files, "draft");
  await story.git("fetch", "--quiet", "origin", "+refs/heads/draft:refs/heads/draft");
  await story.git("push", "--quiet", "origin", `refs/heads/draft:refs/heads/${branch}`);
  await story.api("POST", "/repos/acme/governance/pulls", { title: branch, head: branch, base: "main" });
  return story.governance.pulls.at(-1)?.number ?? 0;
}

/** The newest check run on the head of a pull request. */
export function shown(story: Story, number = 1) {
  const pull = story.governance.pulls.find((one) => one.number === number);
  const runs = story.governance.checkRuns.filter(
    (run) => run.name === "countersign / sign-off" && run.head_sha === pull?.head.sha,
  );
  return { runs: runs.length, conclusion: runs.at(-1)?.conclusion, ...runs.at(-1)?.output };
}

/** Every record on the evidence branch. */
export async function records(story: Story): Promise<(SignOff & { counts: boolean; broken: string[] })[]> {
  const files = await story.files(EVIDENCE, "evidence/acme/sign-offs");
  return [...files].map(([path, text]) => {
    const reading = readDocument(SignOff, path, text);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const broken = reading.data.rules.flatMap(({ rule, result }) => (result === "kept" ? [] : [rule]));
    return { ...reading.data, counts: isValidSignOff(reading.data), broken };
  });
}
