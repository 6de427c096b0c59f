import { describe, expect, test } from "vitest";
import { Refusal } from "../run/refusal.ts";
import { credentialsIn } from "./credentials-in.ts";
import { refuseCredentials } from "./no-credentials.ts";

// In parts, so that nobody takes this file for one that holds them.
const GITHUB = `ghp_${"a1B2".repeat(9)}`;
const SHAPES = [
  ["a classic token of GitHub", GITHUB, "GITHUB_TOKEN"],
  ["a fine-grained token", `github_pat_${"a".repeat(22)}_${"b".repeat(59)}`, "GITHUB_TOKEN"],
  ["a token of an App", `ghs_${"x1Y2".repeat(9)}`, "GITHUB_TOKEN"],
  ["a token of Slack", `xoxb-1234567890-1234567890-${"abcd".repeat(6)}`, "SLACK_TOKEN"],
  ["a token of npm", `npm_${"aB3d".repeat(9)}`, "NPM_ACCESS_TOKEN"],
] as const;

const texts = (...found: string[]) =>
  new Map(found.map((text, at) => [`evidence/acme/file-${String(at)}.md`, `# A title\n\n${text}\n`]));

describe("what would be committed", () => {
  test.each(SHAPES)("is refused with %s, by file and rule and never by value", async (_, shape, rule) => {
    const refused = await refuseCredentials(texts("fine", shape)).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Refusal);
    expect(refused).toMatchObject({ exitCode: 3 });
    const { message } = refused instanceof Refusal ? refused : new Error();
    expect(message).toBe(
      `evidence/acme/file-1.md would hold something in the form of a credential (${rule}), so nothing was committed: take it out of the name or text on GitHub that the file shows, and revoke it there.`,
    );
    expect(message).not.toContain(shape.slice(4));
  });

  test("is refused with the first twenty files, and the number of others", async () => {
    const refused = await refuseCredentials(texts(...Array.from({ length: 22 }, () => GITHUB))).catch(
      (error: unknown) => error,
    );
    const lines = refused instanceof Refusal ? refused.message.split("\n") : [];
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe("There are 2 more hits.");
  });

  test.each([
    ["a fingerprint", "SHA256:uN5iVbJZ2Yy0lYcQe0qYwqk3WzJ5Nn3v1sXh0Q2mB8k"],
    ["a digest", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"],
    ["a reference to a secret", "${{ secrets.LEDGER_DB_PASSWORD }}"],
    ["a beginning alone", "Tokens begin with ghp_ or github_pat_."],
  ])("passes with %s", async (_, text) => {
    await expect(refuseCredentials(texts(text))).resolves.toBeUndefined();
  });
});

test("a hit is found in whichever part of many texts it stands, and a comment turns no rule off", async () => {
  const filler = "A line of evidence that says nothing.\n".repeat(20_000);
  const many = texts(filler, `<!-- secretlint-disable -->\n${GITHUB}`, filler, filler, GITHUB);
  expect(await credentialsIn(many)).toEqual([
    { path: "evidence/acme/file-1.md", rule: "GITHUB_TOKEN" },
    { path: "evidence/acme/file-4.md", rule: "GITHUB_TOKEN" },
  ]);
});
