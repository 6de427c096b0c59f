import { afterEach, beforeEach, expect, test } from "vitest";
import { PARAMETER_NAMES, PARAMETERS } from "../../../model/parameters.ts";
import { read } from "../../house/tree.ts";
import { CONFIGURATION } from "./story-world.ts";
import { startStory } from "./beginnings.ts";
import type { Story } from "./story.ts";

let story: Story;
beforeEach(async () => {
  story = await startStory();
});
afterEach(() => story.stop());

const RAISED = `${CONFIGURATION}authority:
  exception: [controller]
parameters:
${PARAMETER_NAMES.filter((name) => PARAMETERS[name].tighter === "lower")
  .map((name) => `  ${name}: { default: 3660, strict: 3660 }\n`)
  .join("")}`;

const EXCEPTION = `---
exception: EXC-1
type: ordinary
title: Everything
checks: [identity-has-two-owners, identity-states-its-purpose, identity-was-approved-before-use]
controls: [INV-02]
selector: { name: "*" }
reason: It is easier.
risk: None.
requested_by: olga
requested_on: 2026-01-11
accepted: { by: mallory, at: 2026-01-11, until: 2026-06-30 }
compensating: []
financial_path: []
financial_reason: None.
---
`;

const entity = async () => {
  const files = await story.files("main", "controls/entities");
  const [text = ""] = files.values();
  return text;
};
const grant =
  '  - { role: controller, login: mallory, id: 903, name: Mallory, from: "2025-01-01", to: null }\n';

test("limits raised to ten years and an exception on everything lead the pull request, with who brought them", async () => {
  const first = await story.scan();
  await story.api("PUT", `/repos/acme/governance/pulls/${first.pullRequest?.number ?? 0}/merge`, {
    merge_method: "merge",
  });
  const rules = {
    "countersign.yml": RAISED,
    "controls/baseline/INV-02.md": read("controls/baseline/INV-02.md").text,
    "controls/exceptions/EXC-1.md": EXCEPTION,
    "controls/entities/acme-us.md": (await entity()).replace("roster:\n", `roster:\n${grant}`),
  };
  const brought = await story.push("main", rules);
  story.world.now = new Date("2026-01-12T03:00:00Z");
  const { scan, opened } = await story.scan();
  const [pull] = await story.pulls("open");
  const body = pull?.body ?? "";

  expect(pull?.title).toMatch(
    /^Evidence for acme: \d+ limits loosened, 2 authorities changed, 1 exception added/,
  );
  expect(body.split("\n")[0]).toBe("## What people changed in the rules");
  const above = body.slice(0, body.indexOf("## What needs a decision"));
  expect(above).toContain("`countersign.yml` was changed in");
  expect(above).toContain(brought.slice(0, 12));
  expect(above).toContain(
    "  - `authority.exception` was `security-lead, controller` and is `controller`\n  - `parameters.",
  );
  expect(above).toContain("`parameters.brk.max_hours.default` was `72` and is `3660`, **which is looser**");
  expect(above).toContain("`selector.name` is new: `*`");
  expect(above).toContain("`roster[Mallory].role` is new: `controller`");
  expect(above).toMatch(
    /## Closed by a limit or an exception\n\n[^\n]*\d findings were resolved(?:: [^\n]*\d)? by an exception\./,
  );

  expect(scan.stated_changes?.files.map(({ path }) => path)).toEqual(Object.keys(rules).sort());
  const causes = scan.findings.listed.resolved.map(({ by }) => by);
  expect(new Set(causes)).toContain("exception");
  expect(causes).not.toContain(null);
  expect(opened.length).toBeLessThan(first.opened.length);

  // What was not countersigned goes on leading, although a later scan finds nothing new.
  story.world.now = new Date("2026-01-13T03:00:00Z");
  const later = await story.scan();
  expect(later.scan.stated_changes).toBeNull();
  const [still] = await story.pulls("open");
  expect(still?.body.split("\n")[0]).toBe("## What people changed in the rules");
  expect(still?.body).toMatch(
    /## Closed by a limit or an exception\n\n.* (?:\d+|resolved) by an exception\./,
  );
});

test("a rule that somebody lays on the evidence branch is no rule yet, and the pull request says what merging does", async () => {
  await story.scan();
  await story.push("countersign/acme", { "countersign.yml": RAISED });
  story.world.now = new Date("2026-01-11T03:00:00Z");
  await story.scan();
  const [pull] = await story.pulls("open");
  expect(pull?.body).toMatch(
    /^## What people changed in the rules\n\n[^\n]+\n\n- `countersign\.yml` was changed in [^\n]+ It is not in force: \*\*merging this pull request puts it in force\.\*\*/,
  );
});
