import { expect, test } from "vitest";
import { unreached, wordsOf } from "./unreached.ts";

const remote = { name: "origin", home: "https://github.test", urls: [], repository: null };
const after = (http: { status: number; headers: Record<string, string> } | null, stderr: string) =>
  unreached({ remote }, { exitCode: 128, stdout: Buffer.alloc(0), stderr, http }, "It could not be read");
const answered = (status: number, headers: Record<string, string> = {}) => ({ status, headers });
const FATAL = "fatal: unable to access 'https://github.test/a/b/': whatever language";

test.each([
  [
    "no answer",
    null,
    FATAL,
    3,
    "It could not be read. git says: «fatal: unable to access 'https://github.test/a/b/': whatever language».",
  ],
  [
    "a refusal with the server's words",
    answered(403),
    `remote: Permission to a/b.git denied to x.\n${FATAL}`,
    3,
    "It could not be read (status 403). The server says: «Permission to a/b.git denied to x.».",
  ],
  [
    "a token that is not accepted",
    answered(401),
    "remote: Invalid username or token.",
    2,
    "The server of the governance repository does not accept the credential (401) and says: «Invalid username or token.».",
  ],
  [
    "a redirect on the server",
    answered(301, { location: "/acme/new.git/info/refs?service=git-upload-pack" }),
    FATAL,
    2,
    "The governance repository has another address now: the server redirects the remote origin to https://github.test/acme/new.git. Give it that address (git remote set-url origin https://github.test/acme/new.git) and run again.",
  ],
  [
    "a redirect to elsewhere",
    answered(302, { location: "https://evil.test/acme/new.git" }),
    FATAL,
    2,
    "The server redirects the remote origin of the governance checkout to https://evil.test, and the credential belongs to https://github.test and is sent nowhere else; give origin the repository's address there.",
  ],
  [
    "a redirect that names no address",
    answered(302),
    FATAL,
    2,
    "The server redirects the remote origin of the governance checkout to nowhere, and the credential belongs to https://github.test and is sent nowhere else; give origin the repository's address there.",
  ],
  [
    "a redirect to what is no address",
    answered(302, { location: "http://" }),
    FATAL,
    2,
    "The server redirects the remote origin of the governance checkout to nowhere, and the credential belongs to https://github.test and is sent nowhere else; give origin the repository's address there.",
  ],
  [
    "a redirect to plain http",
    answered(302, { location: "http://github.test/acme/new.git" }),
    FATAL,
    2,
    "The server redirects the remote origin of the governance checkout to http://github.test, and the credential belongs to https://github.test and is sent nowhere else; give origin the repository's address there.",
  ],
])("%s", (_, http, stderr, exitCode, message) => {
  expect(after(http, stderr)).toMatchObject({ exitCode, message });
});

test("words of the server are one line that can end nothing, and not too long", () => {
  const stderr = "remote: a»: ::error::x\u001b[31m\nremote: \nremote: b\u202Ec\nfatal: d";
  expect(wordsOf({ stderr })).toBe("«a›: ::error::x\\u001B[31m / b\\u202Ec»");
  expect(wordsOf({ stderr: `remote: ${"x".repeat(5_000)}` }).length).toBeLessThan(700);
});
