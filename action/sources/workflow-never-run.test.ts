import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addRepository, type Seed } from "../../demo/github/world.ts";
import { gather, setStage } from "../../test/stage/stage.ts";
import { workflowFiles } from "./workflow-files.ts";

const workflow = (secret: string) =>
  `on: push\njobs:\n  a:\n    runs-on: x\n    steps: [{ run: "\${{ secrets.${secret} }}" }]\n`;
const at = (name: string) => `.github/workflows/${name}`;

describe("files that GitHub never runs", () => {
  const facts = async (files: Record<string, string>, entries: Seed["entries"] = {}) => {
    const stage = await setStage();
    addRepository(stage.world, { name: "ledger", owner: stage.acme, files, commit: { entries } });
    const byQuery = await gather(stage, workflowFiles);
    stage.github.faults.add({ kind: "status", code: 500, match: { path: /graphql/ } });
    const oneByOne = await gather(stage, workflowFiles);
    expect(oneByOne.units).toEqual(byQuery.units);
    expect(oneByOne.collected.snapshot.repositories).toEqual(byQuery.collected.snapshot.repositories);
    return { units: byQuery.units, facts: byQuery.collected.snapshot.repositories[0]?.facts };
  };

  test("are named with the reason, name no secret, and leave the unit complete", async () => {
    const { units, facts: found } = await facts(
      {
        [at("a.yml")]: workflow("A"),
        [at("off.yml")]: "# on: push\n",
        [at("void.yml")]: workflow("B").replace("jobs:", 'env: { K: "${{ }}" }\njobs:'),
      },
      {
        [at("link.yml")]: { link: "../../ci/shared.yml" },
        [at("part.yml")]: { submodule: "1".repeat(40) },
      },
    );
    expect(units).toMatchObject([{ state: "complete", items: 5 }]);
    expect(found?.workflows?.map(({ path, secrets }) => [path, secrets])).toEqual([[at("a.yml"), ["A"]]]);
    expect(found?.never_run).toMatchObject([
      { path: at("link.yml"), why: "symbolic-link", line: null, detail: null },
      { path: at("off.yml"), why: "no-document" },
      { path: at("part.yml"), why: "submodule" },
      { path: at("void.yml"), why: "expression", line: 2 },
    ]);
  });

  // What a query sends is a text that GitHub decoded, and what the other way sends are bytes.
  test("and all others are the same facts by a query and one by one, whatever their bytes are", async () => {
    const plain = Buffer.from(workflow("A"));
    const bytes = (...parts: (Buffer | readonly number[])[]) => ({
      bytes: Buffer.concat(parts.map((part) => Buffer.from(part))),
    });
    const utf16 = Buffer.from(workflow("A"), "utf16le");
    const { facts: found } = await facts(
      {},
      {
        [at("a-mark.yml")]: bytes([0xef, 0xbb, 0xbf], plain),
        [at("b-latin.yml")]: bytes(Buffer.from("# caf"), [0xe9, 0x0a], plain),
        [at("c-crlf.yml")]: bytes(Buffer.from(workflow("A").replaceAll("\n", "\r\n"))),
        [at("d-utf16.yml")]: bytes([0xff, 0xfe], utf16),
        [at("e-utf16.yml")]: bytes([0xfe, 0xff], Buffer.from(utf16).swap16()),
        [at("f-cut.yml")]: bytes(Buffer.from(`# ${"é".repeat(300_000)}\n`), plain),
        [at("g-marks.yml")]: bytes(plain, Buffer.from("# \ufffd\n")),
      },
    );
    expect(found?.never_run).toEqual([]);
    expect(found?.workflows?.map(({ secrets }) => secrets)).toEqual(Array.from({ length: 7 }, () => ["A"]));
  });

  test("any bytes give the same facts by both ways", async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        workflow("A"),
        "\ufeff",
        "\r\n",
        "\r",
        "\u0000",
        "# é\n",
        "on: push\n",
        "\u2028",
        "env: { A: x }\n",
      ),
      fc.uint8Array({ maxLength: 4 }),
    );
    const file = fc.array(piece, { maxLength: 5 }).map((pieces) => ({
      bytes: Buffer.concat(pieces.map((one) => Buffer.from(one))),
    }));
    await fc.assert(
      fc.asyncProperty(fc.array(file, { minLength: 12, maxLength: 12 }), async (files) => {
        await facts({}, Object.fromEntries(files.map((one, index) => [at(`${String(index)}.yml`), one])));
      }),
      { numRuns: 4 },
    );
  });
});
