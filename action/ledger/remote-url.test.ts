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
  expect(parseRemote(url)).toEqual({ http, host, repository });
});
