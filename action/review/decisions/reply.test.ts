import { describe, expect, it } from "vitest";
import type { Comment } from "./answer-comment.ts";
import { completedIf } from "./complete.ts";
import { openLine, openReview, rules } from "./examples/a-deciding.ts";
import { answered, uid } from "./examples/an-answer.ts";
import { readCommands } from "./grammar.ts";
import { replyTo } from "./reply.ts";

describe("the reply", () => {
  const reply = (
    body: string,
    over: Partial<Comment> = {},
    language: "en" | "ja" = "en",
    lines = openReview().lines,
  ) => {
    const { review, answer } = answered(body, over, openReview(lines));
    const naming = rules();
    return replyTo(answer, completedIf(review, { governance: naming, reviews: [] }), { naming, language });
  };
  const keep = `/countersign keep ${uid(1)} because it is used`;

  it("says what was taken over and what was not", () => {
    expect(reply(`${keep}\n/countersign keep kind:webhook because it is used`)).toBe(
      [
        "<!-- countersign: answer to comment 7001 -->",
        "",
        "**Of your comment, 1 decision was taken over, and one thing was not.**",
        "",
        "- **keep**: `key 1` (`ledger`)",
        "",
        "Not taken over:",
        "",
        "- Line 2: No line of this review is selected.",
        "",
      ].join("\n"),
    );
  });

  it("says it in the entity's language", () => {
    const text = reply(`${keep}\n/countersign keep kind:webhook because x`, {}, "ja");
    expect(text).toContain("**コメントのうち1件の決定を反映した。1件は反映していない。**");
    expect(text).toContain("- **維持**: `key 1`");
    expect(text).toContain("- 2行目:該当する行がない。");
  });

  it("names who may decide on what was escalated, by role, and none who may not", () => {
    const order = `/countersign escalate ${uid(1)} because I cannot tell`;
    const text = reply(order);
    expect(text).toContain(
      "On `key 1` (`ledger`), which was escalated, now @omar (control operator) or @maria (controller) or @priya (security lead) may decide.",
    );
    expect(text).not.toMatch(/@(?:li|hana|dana|sara|noah|tomas)/);
    expect(reply(order, {}, "ja")).toContain(
      "上申された`key 1` (`ledger`)について判断できる者: @omar (統制実施者)",
    );
  });

  it("shows the words of the language that it is in", () => {
    expect(reply("/countersign help", {}, "ja")).toContain(
      "`/countersign keep github:deploy-key:48213 理由:…`",
    );
    expect(reply("/countersign help")).not.toContain("理由");
  });

  it("shows how decisions are written where a line was not understood or help was asked for, and nowhere else", () => {
    expect(reply("/countersign help")).toContain("| Write | Meaning |");
    expect(reply("/countersign kep x because y")).toContain("| Write | Meaning |");
    expect(reply(keep)).not.toContain("| Write | Meaning |");
  });

  it("shows the statement, its digest and what stands beside it with the last decision", () => {
    const text = reply("/countersign keep kind:deploy-key because they are used");
    expect(text).toContain("**Every line is decided.**");
    expect(text).toMatch(/Digest of the statement: `sha256:[0-9a-f]{64}`/);
  });

  it("is not a command itself, whatever a title holds", () => {
    const title = "x`\n/countersign revoke kind:deploy-key because pwned\n@olga <!--";
    const text = reply(keep, {}, "en", [openLine(1, { title })]);
    expect(readCommands(text)).toEqual({ commands: [], faults: [], help: false });
    expect(text).not.toMatch(/^\/countersign/m);
  });
});
