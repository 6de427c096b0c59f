import { describe, expect, it } from "vitest";
import type { Answer } from "../../../model/reviews/answer.ts";
import { openReview, rules } from "./examples/a-deciding.ts";
import { replyTo } from "./reply.ts";

const answer = (over: Partial<Answer> = {}): Answer => ({
  source: { commit: "c".repeat(40) },
  by: "sara",
  by_id: 1110,
  at: "2026-09-11T07:30:00Z",
  applied: [],
  tested: [],
  refused: [],
  help: false,
  ...over,
});
const replyOf = (over: Partial<Answer>, language: "en" | "ja" = "en") =>
  replyTo(answer(over), openReview(), { naming: rules(), language });
const row = (uid: string) => ({ of: "conflict" as const, uid });

describe("the reply to whoever tested", () => {
  it("names each test that was taken over, and in whose name", () => {
    const tested: Answer["tested"] = [
      { of: "duties", uid: null },
      { of: "interview", uid: null },
      { of: "evaluation", uid: null },
      { of: "look_back", uid: "github:deploy-key:1" },
      row("github:deploy-key:1"),
      row("github:deploy-key:2"),
    ];
    expect(replyOf({ tested }).split("\n").slice(2)).toEqual([
      "**Taken over in the name of `sara`:**",
      "",
      "- the test of segregation of duties",
      "- what is done about 2 conflicts of duties",
      "- the evaluator's sample",
      "- the interview on the decisions",
      "- the look-back on 1 identity",
      "",
    ]);
    expect(replyOf({ tested }, "ja")).toContain("**`sara`の名義で反映した内容:**");
  });

  it("says what was not taken over beside it, and counts no decision where none was asked for", () => {
    const refused = [{ line: null, uid: null, reason: "tester-decided", with: { login: "sara" } }];
    const reply = replyOf({ tested: [row("github:deploy-key:1")], refused });
    expect(reply).toContain("what is done about 1 conflict of duties");
    expect(reply).toContain("somebody else tests it");
    expect(reply).not.toContain("0 decisions");
  });

  it("says nothing of tests where none was taken over", () => {
    expect(replyOf({ applied: [{ uid: "github:deploy-key:1", decision: "keep" }] })).not.toContain(
      "in the name",
    );
  });
});
