import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { acmeHistory } from "../../test/ledger/acme.ts";
import { temporaryFolder, temporaryRepository } from "../../test/ledger/temporary-repository.ts";
import { readPortal } from "../loader/portal.ts";
import { verification } from "./verification.ts";

const sh = (folder: string, command: string) => {
  const { status, stdout, stderr } = spawnSync("sh", ["-c", command], { cwd: folder, encoding: "utf8" });
  return { status, printed: stdout + stderr };
};

/** A clone of a ledger, as a reader has one, and what the page tells them to run in it. */
async function reader(commits = acmeHistory()) {
  const ledger = temporaryRepository(commits);
  const clone = `${temporaryFolder()}/clone`;
  expect(sh(ledger, `git clone --quiet . ${clone}`).status).toBe(0);
  const commands = verification(
    await readPortal({ ledger, organization: null, repositoryUrl: null, integrity: null, readiness: null }),
  );
  return commands.map(({ command, digest }) => ({ command, digest, ...sh(clone, command) }));
}

const valid = acmeHistory().slice(0, -1);

describe("what the page tells a reader to run", () => {
  test("prints the digests that the page states, and no complaint, over a ledger that is sound", async () => {
    const ran = await reader(valid);
    expect(ran.filter(({ status }) => status !== 0)).toEqual([]);
    const stating = ran.filter(({ digest }) => digest !== null);
    expect(stating).toHaveLength(2);
    for (const { digest, printed } of stating) expect(`sha256:${printed}`).toBe(`${digest ?? ""}  -\n`);
    const silent = ran.filter(
      ({ command }) => command.startsWith("(cd") && !command.includes("grep -vE '  "),
    );
    expect(silent.map(({ printed }) => printed)).toEqual(["", ""]);
  });

  test("names what somebody deleted and what somebody added", async () => {
    const printed = (await reader()).map((one) => one.printed).join("");
    expect(printed).toContain("repositories/gone.md: FAILED open or read");
    expect(printed).toContain("identities/deploy-key/web/77.md");
  });
});
