import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { notUnderstood } from "../../../model/reasons/decisions/not-understood.ts";
import { DECISIONS } from "../../../model/reviews/decided.ts";
import { readCommands } from "./grammar.ts";

const faultsOf = (comment: string) => readCommands(comment).faults.map(({ line, reason }) => [line, reason]);
const one = (comment: string) => {
  const { commands, faults } = readCommands(comment);
  expect(faults).toEqual([]);
  expect(commands).toHaveLength(1);
  return commands[0];
};

describe("a line that is not understood changes nothing, and says why", () => {
  it.each([
    ["/countersign", "no-decision"],
    ["/countersign because it is needed", "no-decision"],
    ["/countersign approve kind:webhook because it is needed", "unknown-decision"],
    ["/countersign kep kind:webhook because it is needed", "unknown-decision"],
    ["/countersign keep because it is needed", "no-selector"],
    ["/countersign keep everything because it is needed", "unknown-field"],
    ["/countersign keep colour:red because it is needed", "unknown-field"],
    ["/countersign keep kind: because it is needed", "empty-value"],
    ["/countersign keep kind:, because it is needed", "empty-value"],
    ["/countersign keep owner:@ because it is needed", "empty-value"],
    ["/countersign keep kind:webhook", "no-rationale"],
    ["/countersign keep kind:webhook because", "no-rationale"],
    ["/countersign keep kind:webhook because   ", "no-rationale"],
    ["/countersign keep kind:webhook 理由:", "no-rationale"],
    ["/countersign keep kind:webhook because \u200b", "no-rationale"],
    ["/countersign keep kind:webhook because ...", "no-rationale"],
    ["/countersign transfer kind:webhook to @li to @hana because she left", "named-twice"],
    ["/countersign except kind:webhook with EXC-1 with EXC-2 because it is accepted", "named-twice"],
    ["/countersign keep kind:web\u200bhook because it is needed", "invisible-character"],
    ["/countersign keep \u202ekind:webhook because it is needed", "invisible-character"],
    ["/countersign keep kind:webhook to @hana because it is needed", "wrong-word"],
    ["/countersign revoke kind:webhook with EXC-1 because it is needed", "wrong-word"],
    ["/countersign transfer kind:webhook because she left", "no-new-owner"],
    ["/countersign transfer kind:webhook to because she left", "bad-login"],
    ["/countersign transfer kind:webhook to @-- because she left", "bad-login"],
    ["/countersign except kind:webhook because it is accepted", "no-exception"],
    ["/countersign except kind:webhook with EXC because it is accepted", "bad-exception"],
    ["/countersign except kind:webhook with EXC-0 because it is accepted", "bad-exception"],
    [`/countersign keep ${"kind:a ".repeat(21)}because it is needed`, "too-many-terms"],
    [`/countersign keep kind:${"a,".repeat(101)} because it is needed`, "too-many-terms"],
    [`/countersign keep kind:a because ${"x".repeat(2_001)}`, "rationale-too-long"],
    ["risk: no, it can only read", "risk-without-command"],
    ["a".repeat(65_537), "comment-too-long"],
  ])("%s", (comment, reason) => {
    expect(readCommands(comment)).toMatchObject({ commands: [], faults: [{ line: 1, reason }] });
  });

  it("takes back the command whose answer on the risk is unclear", () => {
    for (const answer of [
      "maybe",
      "not sure",
      "no",
      "no.",
      "yes",
      "none because",
      "no-one asked",
      "no: \u200b",
      "no idea",
      "none of your business",
      "yes? no, it reads",
      "なしとは言えない",
      "ありとは思わない",
    ]) {
      const comment = `/countersign keep kind:webhook because it is needed\nrisk: ${answer}`;
      expect(readCommands(comment), answer).toMatchObject({
        commands: [],
        faults: [{ line: 2, reason: "risk-unclear" }],
      });
    }
  });

  it("takes back the command whose risk is answered twice", () => {
    const comment =
      "/countersign keep kind:webhook because it is needed\nrisk: no, it reads\nrisk: yes, it writes";
    expect(readCommands(comment)).toMatchObject({
      commands: [],
      faults: [{ line: 3, reason: "risk-twice" }],
    });
  });

  it("does not blame the answer below a command that was not understood", () => {
    expect(faultsOf("/countersign kep kind:webhook because it is needed\nrisk: no, it reads")).toEqual([
      [1, "unknown-decision"],
    ]);
  });

  it("leaves the other lines of the comment alone", () => {
    const { commands, faults } = readCommands(
      "/countersign kep kind:a because x\n/countersign keep kind:b because y",
    );
    expect(commands.map(({ line }) => line)).toEqual([2]);
    expect(faults.map(({ line }) => line)).toEqual([1]);
  });

  it("stops at a hundred commands, and says so once", () => {
    const { commands, faults } = readCommands("/countersign keep kind:a because x\n".repeat(150));
    expect(commands).toHaveLength(100);
    expect(faults).toEqual([{ line: 101, reason: "too-many-commands", with: { most: 100 } }]);
  });

  it("names what was probably meant", () => {
    expect(readCommands("/countersign keep knd:webhook because x").faults).toEqual([
      { line: 1, reason: "unknown-field", with: { word: "knd:webhook", near: "kind" } },
    ]);
  });
});

describe("what nobody wrote to be read is no command", () => {
  const order = "/countersign keep kind:webhook because it is needed";
  it.each([
    ["a quotation", `> ${order}`],
    ["a quotation in a quotation", `>> ${order}`],
    ["a block of code", `\`\`\`\n${order}\n\`\`\``],
    ["a block of code that never ends", `\`\`\`\n${order}`],
    ["a block that a shorter fence does not end", `\`\`\`\`\n\`\`\`\n${order}`],
    ["a block that a fence with words does not end", `~~~\n~~~ x\n${order}`],
    ["code by its indent", `    ${order}`],
    ["a tab", `\t${order}`],
    ["a hidden comment", `<!-- ${order} -->`],
    ["a hidden comment of several lines", `<!--\n${order}\n-->`],
    ["a hidden comment that never ends", `<!-- x\n${order}`],
    ["a quotation that goes on without its mark", `> see\n${order}`],
    ["a quotation in a list that goes on without its mark", `- > see\n${order}`],
    ["code in a list", `- \`\`\`\n  ${order}\n  \`\`\``],
    ["preformatted text", `<pre>\n\n${order}\n</pre>`],
    ["preformatted text that never ends", `<PRE class="x">\n${order}\n\n${order}`],
    ["HTML", `<div>\n${order}\n</div>`],
    ["HTML with a tag of its own line", `<a href="x">\n${order}\n</a>`],
    ["a quotation in HTML", `<blockquote>\n\n${order}\n\n</blockquote>`],
    ["a quotation in HTML within a paragraph", `see <blockquote>\n${order}`],
    ["what is folded away", `<details><summary>before</summary>\n\n${order}\n\n</details>`],
    ["code of several lines in a sentence", `write \`\`x\n${order}\n y\`\` there`],
    ["what is struck out", `~~I thought\n${order}~~`],
    ["what is struck out by HTML", `I thought <del>\n${order}\n</del>`],
    ["a declaration", `<!X\n${order}>`],
    ["a line behind a hidden comment, which is HTML", `<!-- x -->${order}`],
    ["the middle of a line", `Please write ${order}`],
    ["another program's command", "/countersigned keep kind:webhook because it is needed"],
    ["code in a line", `\`${order}\``],
  ])("%s", (_, comment) => {
    expect(readCommands(comment)).toEqual({ commands: [], faults: [], help: false });
  });

  it("goes on behind what is hidden, in the same line", () => {
    expect(one(`I looked.\n<b><!-- x --></b>\n${order}<!-- y -->`)?.rationale).toBe("it is needed");
    expect(one(`I looked <!-- x\n-->${order}`)?.rationale).toBe("it is needed");
  });

  it.each([
    ["a quotation and an empty line", `> see\n\n${order}`],
    ["a list", `- I looked at it\n${order}`],
    ["preformatted text", `<pre>\nx\n</pre>\n\n${order}`],
    ["a quotation in HTML", `<blockquote>\n\nx\n\n</blockquote>\n\n${order}`],
    ["an element that hides nothing", `it fills List<String>, <b>\n\n${order}`],
    ["an element that its paragraph ends", `the <code> tag\n\n${order}`],
    ["one stroke too many", `from 1~2 on \`\n\n${order}`],
    ["marks with spaces around", `a ~ b\n${order} ~ c`],
    ["text that is indented", `I looked\n     ${order}`],
    ["a comment that nothing ends", `I looked <!-- x\n${order}`],
    ["a line that underlines it", `${order}\n---\nHana`],
  ])("but is one behind %s", (_, comment) => {
    expect(readCommands(comment).commands).toHaveLength(1);
  });
});

describe("a command", () => {
  it("says what is decided, on what, why, and whether it was a risk", () => {
    const comment = [
      "I looked at each of them.",
      "",
      "/countersign keep kind:deploy-key,webhook repository:ledger-export owner:@Hana because The export runs nightly.",
      "risk: no, it can only read.",
    ].join("\r\n");
    expect(one(comment)).toEqual({
      line: 3,
      decision: "keep",
      terms: [
        { field: "kind", values: ["deploy-key", "webhook"] },
        { field: "repository", values: ["ledger-export"] },
        { field: "owner", values: ["Hana"] },
      ],
      rationale: "The export runs nightly.",
      risk: { exists: false, text: "it can only read." },
      exception: null,
      to: null,
    });
  });

  it("selects by the uid alone, with its colons and capitals", () => {
    const uid = "github:actions-secret:env-30-2:DEPLOY_TOKEN";
    for (const given of [uid, `uid:${uid}`])
      expect(one(`/countersign revoke ${given} because nobody uses it`)?.terms).toEqual([
        { field: "uid", values: [uid] },
      ]);
  });

  it("names the new owner, and the exception", () => {
    expect(one("/countersign transfer kind:webhook to @li because Hana left")).toMatchObject({ to: "li" });
    expect(one("/countersign except kind:webhook with exc-3 because accepted")).toMatchObject({
      exception: "EXC-3",
    });
  });

  it("keeps a reason as it was written, with every because and colon in it", () => {
    expect(one("/Countersign KEEP kind:a Because: because of INC-7: to be kept, with care")?.rationale).toBe(
      "because of INC-7: to be kept, with care",
    );
  });

  it("may be written in Japanese, with signs of full width", () => {
    expect(
      one("／countersign 失効　種類:deploy-key　理由:不要となったため。\nリスク:なし、参照のみ可能。"),
    ).toMatchObject({
      decision: "revoke",
      terms: [{ field: "kind", values: ["deploy-key"] }],
      rationale: "不要となったため。",
      risk: { exists: false, text: "参照のみ可能。" },
    });
  });

  it("answers the risk across an empty line, and with a yes", () => {
    expect(
      one("/countersign revoke kind:a because it posted entries\n\nRisk: yes because it wrote to the ledger"),
    ).toMatchObject({ risk: { exists: true, text: "it wrote to the ledger" } });
  });

  it("asks for help", () => {
    expect(readCommands("/countersign help")).toEqual({ commands: [], faults: [], help: true });
    expect(readCommands("/countersign ヘルプ").help).toBe(true);
  });
});

describe("whatever a stranger writes", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ..."/countersign|keep|revoke|because|理由|risk:|no|kind:|github:|>|```|~~~|<!--|-->|\n|\r\n|\t|    |@|:|,|\u202e|\u200b|to|with|EXC-".split(
        "|",
      ),
    ),
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.constant(" "),
  );
  const comment = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));

  it("is read without an error, into decisions that exist and faults that have a sentence", () => {
    fc.assert(
      fc.property(comment, (text) => {
        const { commands, faults } = readCommands(text);
        for (const { decision, terms, rationale } of commands) {
          expect(DECISIONS).toContain(decision);
          expect(terms.length).toBeGreaterThan(0);
          expect(rationale.trim()).not.toBe("");
        }
        for (const fault of faults) expect(notUnderstood[fault.reason].print(fault.with)).not.toBeNull();
      }),
      { numRuns: 2_000 },
    );
  });

  it("gives no command that is not on a line which begins with /countersign", () => {
    fc.assert(
      fc.property(comment, (text) => {
        const lines = text.split(/\r\n|\n|\r/);
        for (const { line } of readCommands(text).commands)
          expect((lines[line - 1] ?? "").toLowerCase()).toContain("/countersign");
      }),
      { numRuns: 2_000 },
    );
  });

  it("gives the same when it is quoted as when nothing was written", () => {
    fc.assert(
      fc.property(comment, (text) => {
        const quoted = text
          .split(/\r\n|\n|\r/)
          .map((line) => `> ${line}`)
          .join("\n");
        // What is hidden by an HTML comment may end in a quotation, and shows nothing that is a command.
        expect(readCommands(quoted).commands).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });
});
