import { expect, test } from "vitest";
import { parseRemote } from "./remote-url.ts";

const governance = { owner: "acme", name: "governance" };

test.each([
  ["https://github.com/acme/governance", "https://github.com/acme/governance", null, governance],
  ["https://github.com/acme/governance.git", "https://github.com/acme/governance.git", null, governance],
  [
    "https://x:y@ghe.test:8443/acme/governance.git",
    "https://ghe.test:8443/acme/governance.git",
    null,
    governance,
  ],
  [
    "http://127.0.0.1:3000/acme/governance.git",
    "http://127.0.0.1:3000/acme/governance.git",
    null,
    governance,
  ],
  ["git@github.com:acme/governance.git", null, "github.com", governance],
  ["work:acme/governance.git", null, "work", governance],
  ["ssh://git@github.com/acme/governance.git", null, "github.com", governance],
  ["git://github.com/acme/governance.git", null, "github.com", governance],
  ["https://github.com/governance", "https://github.com/governance", null, null],
  ["https://github.com/acme/gover%20nance", "https://github.com/acme/gover%20nance", null, null],
  ["/srv/git/governance.git", null, null, null],
  ["../governance.git", null, null, null],
  ["file:///srv/acme/governance.git", null, null, null],
  ["C:\\git\\governance", null, null, null],
])("%s", (url, http, host, repository) => {
  expect(parseRemote(url)).toMatchObject({ http, host, repository });
});

test.each([
  ["https://github.com/acme/governance", "https://github.com/acme/governance"],
  ["https://x:y@ghe.test:8443/acme/governance.git", "https://x@ghe.test:8443/acme/governance.git"],
  ["https://x@github.com/acme/governance", "https://x@github.com/acme/governance"],
  ["https://:y@github.com/acme/governance", "https://github.com/acme/governance"],
  ["http://[::1]:3000/acme/governance.git", "http://[::1]:3000/acme/governance.git"],
  ["git@github.com:acme/governance.git", null],
  ["/srv/git/governance.git", null],
])("git holds its settings against %s as %s", (url, pinned) => {
  expect(parseRemote(url).pinned).toBe(pinned);
});

test.each([
  ["a second @", "https://a@b@github.com/acme/governance"],
  ["a backslash", "https://github.com\\@evil.example/acme/governance"],
  ["an equals sign in the user", "https://a=b@github.com/acme/governance"],
  ["an equals sign in the path", "https://github.com/acme/a=b/../governance"],
  ["a question", "https://github.com/acme/governance?x"],
  ["an @ in the password", "https://a:b@c@github.com/acme/governance"],
])("an address with %s is held against no setting", (_, url) => {
  const { http, pinned } = parseRemote(url);
  expect([http === null, pinned]).toEqual([false, null]);
});
