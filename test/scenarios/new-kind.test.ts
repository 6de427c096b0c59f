// The story of docs/kinds.md: its files are put into a copy of the tree, as a contributor would, and nothing else is
// touched. Everything then runs there: the copy's own compiler, tests, scan and portal.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { catalogues, pathOf } from "../../scripts/generate-catalogue.ts";
import { pagesOf } from "../browser/site.ts";
import { everyOne } from "../faults/drawn.ts";
import { read } from "../house/tree.ts";
import { Played, type Seen } from "./new-kind/played.ts";
import { copyTree, type Tree } from "./new-kind/tree.ts";

/** A compiler and a build in a copy of the tree take a while on a busy machine. */
const PATIENCE = 900_000;

const guide = read("docs/kinds.md").text;
/** The files of the guide by the path in the line that opens each. */
const files = new Map(
  [...guide.matchAll(/^```ts (\S+)\n([\s\S]*?)^```$/gm)].map(
    ([, path = "", text = ""]) => [path, text] as const,
  ),
);
/** The commands of the guide that begin a file, as their scripts are run. */
const begins = [...guide.matchAll(/^npm run (new:\w+) -- (.+)$/gm)].map(([, name = "", words = ""]) => [
  `scripts/${name.replace(":", "-")}.ts`,
  ...words.split(" "),
]);
const tests = [...files.keys()].filter((path) => path.endsWith(".test.ts"));

let tree: Tree;
beforeAll(() => {
  tree = copyTree();
}, PATIENCE);
afterAll(() => {
  tree.remove();
});

/** The two runners by the names of their files. */
const [LARGE, SMALL] = ["5", "6"];

const compile = (...args: string[]) =>
  tree.tries("node_modules/typescript/bin/tsc", "--noEmit", ...args).then(({ stdout }) => stdout);

test(
  "the commands of the guide begin files that compile, and tests that say what to do",
  { timeout: PATIENCE },
  async () => {
    expect(begins).toHaveLength(3);
    for (const command of begins) await tree.node(...command);
    const written = tree.changed().filter((line) => line.startsWith("??"));
    expect(written.map((line) => line.slice(3))).toEqual(
      [...files.keys()].filter((path) => !path.startsWith("demo/")).sort(),
    );
    const include = [
      ...tests,
      "action/identities/index.ts",
      "action/checks/index.ts",
      "action/sources/index.ts",
    ];
    tree.write(new Map([["tsconfig.kind.json", JSON.stringify({ extends: "./tsconfig.json", include })]]));
    expect(await compile("-p", "tsconfig.kind.json")).toBe("");
    const said = await tree.tested(...tests, "test/catalogue.test.ts");
    for (const path of tests) {
      expect(said.get(path)?.passed).toBe(0);
      expect(said.get(path)?.failed[0]).toMatch(/^AssertionError: (?:Write here|Decide in|Teach) [^\n]+\.\n/);
    }
    const lacking = said.get("test/catalogue.test.ts")?.failed ?? [];
    expect(lacking).toHaveLength(3);
  },
);

describe("with the files of the guide", () => {
  let played: Played;
  let pages: Map<string, string>;
  beforeAll(async () => {
    tree.write(files);
    await tree.node("scripts/generate-catalogue.ts");
    await tree.node("scripts/generate-docs.ts");
    const portal = join(tree.folder, ".demo", "portal");
    played = Played.parse(JSON.parse(await tree.node("test/scenarios/new-kind/play.ts", portal)));
    pages = pagesOf(portal);
  }, PATIENCE);

  const called = ({ identities }: Seen, name: string) => {
    const found = identities.find(({ file }) => file.endsWith(`/${name}.md`));
    if (found === undefined) throw new Error(`there is no file of ${name}`);
    return found;
  };
  const outcomes = (seen: Seen, name: string) =>
    Object.fromEntries(called(seen, name).assessments.map(({ check, outcome }) => [check, outcome]));

  test("nothing changed but them and what is generated", () => {
    const generated = [...catalogues.map(pathOf), "README.md"];
    const changed = tree.changed().map((line) => line.slice(3));
    const others = changed.filter(
      (path) =>
        !files.has(path) &&
        !generated.includes(path) &&
        !/^docs\/(?:checks\.md|documents\.md|architecture\.svg)$/.test(path),
    );
    expect(others).toEqual(["tsconfig.kind.json"]);
    expect(changed).toEqual(expect.arrayContaining([...files.keys()]));
  });

  // Its sources and the new tests; the tests that are there already, which take as long again, with every story.
  test("the tree compiles", { timeout: PATIENCE }, async () => {
    const exclude = ["**/*.test.ts", "test", "node_modules", "dist", ".demo", "site/dist", "site/.astro"];
    tree.write(
      new Map([
        ["tsconfig.kind.json", JSON.stringify({ extends: "./tsconfig.json", files: tests, exclude })],
      ]),
    );
    expect(await compile("-p", everyOne() ? "." : "tsconfig.kind.json")).toBe("");
  });

  test("its own tests pass, and the catalogue lacks nothing", { timeout: PATIENCE }, async () => {
    const said = await tree.tested(...tests, "test/catalogue.test.ts", "scripts/generate-docs.test.ts");
    expect([...said.values()].flatMap(({ failed }) => failed)).toEqual([]);
    for (const path of tests) expect(said.get(path)?.passed).toBeGreaterThan(0);
  });

  test("both are found, recorded below their kind, and counted with the unit that lists them", () => {
    const { first } = played;
    expect(first.conclusion).toBe("complete");
    const facts = { platform: "linux-x64", group: 2, at_most: 10 };
    expect(first.identities.map((one) => ({ file: one.file, facts: one.facts, owner: one.owner }))).toEqual([
      {
        file: "evidence/acme/identities/hosted-runner/_org/5.md",
        owner: "olga",
        facts: { ...facts, public_address: true },
      },
      {
        file: "evidence/acme/identities/hosted-runner/_org/6.md",
        owner: null,
        facts: { ...facts, public_address: false },
      },
    ]);
    expect(first.total).toMatchObject({ active: 2, retired: 0 });
    expect(first.account).toMatchObject({
      endpoints: ["GET /orgs/{org}/actions/hosted-runners"],
      permission: "organization_administration: read",
      discovered: 1,
      units: { complete: 1, denied: 0 },
      items: 2,
      gaps: [],
    });
  });

  test("they are judged by their own check and by those that ask for what they have", () => {
    expect(outcomes(played.first, LARGE)).toMatchObject({
      "hosted-runner-has-no-address-of-its-own": "fail",
      "identity-has-two-owners": "pass",
      "identity-states-its-purpose": "pass",
      "credential-is-in-use": "pass",
      "credential-expires": "fail",
    });
    expect(outcomes(played.first, SMALL)).toMatchObject({
      "hosted-runner-has-no-address-of-its-own": "pass",
      "identity-has-two-owners": "fail",
    });
  });

  test("what asks for what GitHub never tells of them leaves them alone, and so does what is about other kinds", () => {
    const asked = Object.keys(outcomes(played.first, LARGE));
    expect(
      asked.filter((check) => /creator|rotated|permissions|deploy-key|secret-|token-/.test(check)),
    ).toEqual([]);
  });

  test("no sentence speaks of them as of another kind", () => {
    const said = called(played.first, SMALL).assessments.flatMap(({ en, ja }) => [en, ja]);
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter((one) => /secret|\bkey|token|シークレット|キー|トークン|鍵/i.test(one))).toEqual([]);
  });

  test("a refusal is a gap with its remedy: nothing is retired, nothing passes, and the scan concludes nothing", () => {
    const { second } = played;
    expect(second).toMatchObject({
      conclusion: "unable-to-conclude",
      total: { active: 2, retired: 0 },
    });
    expect(second.account).toMatchObject({ units: { complete: 0, denied: 1 }, items: 0 });
    expect(second.account.gaps).toMatchObject([
      {
        unit: "acme",
        state: "denied",
        remedy: {
          reason: "grant-permission",
          with: { any_of: [[{ name: "organization_administration", level: "read" }]] },
        },
      },
    ]);
    for (const name of [LARGE, SMALL])
      expect(
        Object.values(outcomes(second, name)).filter((outcome) => outcome === "pass" || outcome === "fail"),
      ).toEqual([]);
    expect(outcomes(second, LARGE)["hosted-runner-has-no-address-of-its-own"]).toBe("unknown");
    expect(called(second, LARGE).assessments.map(({ en }) => en)).toContain(
      "Hosted runners of the organisation «acme» could not be read: GitHub refused the question (403). Grant the token «organization_administration: read».",
    );
  });

  test("nothing that asks what else a person holds passes while the list of them is refused", () => {
    expect(played.first.paired).toContain("deploy-key: pass");
    expect(played.second.paired).toContain("deploy-key: unknown");
    expect(played.second.paired.filter((one) => one.endsWith(": pass"))).toEqual([]);
    expect(played.third.paired).toEqual(played.first.paired);
  });

  test("one that is gone from a list that was read to its end is retired", () => {
    expect(called(played.third, SMALL)).toMatchObject({ state: "retired", last: "retire" });
    expect(played.third.total).toMatchObject({ active: 1, retired: 1 });
    expect(outcomes(played.third, LARGE)["hosted-runner-has-no-address-of-its-own"]).toBe("fail");
  });

  /** What a reader sees of a page, without what it quotes. */
  const seenOn = (address: string) => {
    const page = pages.get(address);
    if (page === undefined) throw new Error(`there is no page ${address}`);
    return page
      .replace(/<(style|script|pre)\b[\s\S]*?<\/\1>/g, "")
      .replace(/<[^<>]*>/g, " ")
      .replace(/\s+/g, " ");
  };

  test.each([
    [
      "",
      "Hosted runner build-large",
      ["Platform linux-x64", "Runner group 2", "Machines at most 10"],
      [
        "The machines of “build-large” have public addresses of their own.",
        "“olga” answers for its business use",
      ],
    ],
    [
      "ja/",
      "ホステッドランナー build-large",
      ["プラットフォーム linux-x64", "ランナーグループ 2", "最大台数 10"],
      ["「build-large」は専用の公開アドレスを有する。", "「olga」が業務責任者"],
    ],
  ])(
    "the portal shows it below %j/ with its name, its facts and its reasons in words",
    (locale, name, facts, reasons) => {
      const page = seenOn(`${locale}identities/hosted-runner/_org/5/`);
      for (const words of [name, ...facts, ...reasons]) expect(page).toContain(words);
    },
  );

  test.each([
    ["inventory/kind/hosted-runner/", "Hosted runners"],
    ["ja/inventory/kind/hosted-runner/", "ホステッドランナー"],
    ["method/", "GitHub does not record who set up a hosted runner."],
    ["ja/method/", "GitHubはホステッドランナーを設定した者を記録しない。"],
    ["scans/acme-20260113T030011Z/", "Hosted runners of the organisation “acme”"],
    ["ja/scans/acme-20260113T030011Z/", "組織「acme」のホステッドランナー"],
    [
      "findings/hosted-runner-has-no-address-of-its-own/",
      "The hosted runner has no public address of its own",
    ],
    [
      "ja/findings/hosted-runner-has-no-address-of-its-own/",
      "ホステッドランナーが専用の公開アドレスを持たない",
    ],
  ])("%s says %s", (address, words) => {
    expect(seenOn(address)).toContain(words);
  });

  test("its history tells outcomes in words", () => {
    const told = (address: string) => seenOn(`${address}identities/hosted-runner/_org/5/`);
    expect(told("")).toContain("Before: Unknown → After: Fail");
    expect(told("ja/")).toContain("変更前: 判定不能 → 変更後: 不合格");
  });

  test("no page prints a name that only the code knows", () => {
    const raw =
      /(?<![\w-])(?:at_most|public_address|has-own-address|has-no-own-address|does-not-apply)(?![\w-])/;
    const printing = [...pages.keys()].filter((address) => address !== "" && raw.test(seenOn(address)));
    expect(printing).toEqual([]);
  });

  test("the documentation names the permission, the check and the fields", () => {
    const readme = readFileSync(join(tree.folder, "README.md"), "utf8");
    expect(readme).toContain("hosted runners");
    expect(readme).toContain("`hosted-runner-has-no-address-of-its-own`");
    expect(readFileSync(join(tree.folder, "docs/documents.md"), "utf8")).toContain("`facts.public_address`");
  });
});
