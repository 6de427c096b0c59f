import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { scan, scanFile } from "../../test/ledger/documents.ts";
import { sealed } from "../../test/ledger/sealed.ts";
import { planned, temporaryRepository } from "../../test/ledger/temporary-repository.ts";
import { aDeficiency, fakeConclude } from "../../test/scenarios/scan/fake-conclude.ts";
import { stated } from "../../test/scenarios/stated.ts";
import { writeDocument } from "../../model/document.ts";
import { conclusionFile, deficiencyFile } from "../../model/paths.ts";
import { openLocal } from "../git/checkout.ts";
import type { Conclude } from "./changed-conclusions.ts";
import { concludeAt, reperform } from "./re-perform.ts";

const asked = { organization: null, period: "2026-Q1", entity: "acme-us", regime: "sox" } as const;
const file = conclusionFile({ organization: "acme", period: "2026-Q1", entity: "acme-us", regime: "sox" });

/** Proposes a deficiency from the commit on whose settings hold the word. */
const conclude: Conclude = (input) => ({
  ...fakeConclude(input),
  proposed: new Map(
    input.stated.get("countersign.yml")?.includes("later") === true ? [[deficiencyFile("DEF-37"), ""]] : [],
  ),
});

/** A checkout that holds the conclusion on its first commit, and then went on. */
async function wentOn() {
  const folder = temporaryRepository([planned("one", null, stated())]);
  const git = (...args: string[]) =>
    execFileSync(
      "git",
      ["-C", folder, "-c", "user.name=Olga", "-c", "user.email=olga@example.com", ...args],
      {
        encoding: "utf8",
      },
    ).trim();
  const commit = (files: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    git("add", "--all");
    git("commit", "--quiet", "--message", "A change");
  };
  git("checkout", "--quiet", "--force");
  const local = await openLocal({ directory: folder, environment: process.env });
  const concluded = git("rev-parse", "HEAD");
  const { files } = await concludeAt(conclude, local, { ...asked, at: concluded });
  commit(
    sealed(Object.fromEntries([scanFile(scan("2026-01-12T03:00:10Z", {}))]), {
      [file]: files.get(file) ?? "",
    }),
  );
  commit({ "countersign.yml": `# later\n${stated()["countersign.yml"] ?? ""}` });
  return { local, concluded, commit };
}

test("what HEAD would propose by now is not said of a conclusion that rests on an earlier commit", async () => {
  const { local, concluded } = await wentOn();
  expect(await reperform(conclude, local, { ...asked, at: null })).toMatchObject({
    files: [{ file, result: "identical", commit: concluded }],
    proposed: [],
  });
});

test("a deficiency that follows at the commit that is asked for is named until somebody has stated it", async () => {
  const { local, commit } = await wentOn();
  const at = { ...asked, at: "HEAD" };
  const path = deficiencyFile("DEF-37");
  expect((await reperform(conclude, local, at)).proposed).toEqual([path]);
  commit({ [path]: writeDocument(aDeficiency("DEF-37", [{ entity: "acme-us", regime: "sox" }]), "") });
  expect((await reperform(conclude, local, at)).proposed).toEqual([]);
});
