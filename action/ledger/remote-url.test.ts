import { expect, test } from "vitest";
import { parseRemote } from "./remote-url.ts";

const governance = { owner: "acme", name: "governance" };

test.each([
  ["https://github.com/acme/governance", "https://github.com/acme/governance", governance],
  ["https://github.com/acme/governance.git", "https://github.com/acme/governance.git", governance],
  ["https://x:y@ghe.test:8443/acme/governance.git", "https://ghe.test:8443/acme/governance.git", governance],
  ["http://127.0.0.1:3000/acme/governance.git", "http://127.0.0.1:3000/acme/governance.git", governance],
  ["git@github.com:acme/governance.git", null, governance],
  ["ssh://git@github.com/acme/governance.git", null, governance],
  ["https://github.com/governance", "https://github.com/governance", null],
  ["https://github.com/acme/gover%20nance", "https://github.com/acme/gover%20nance", null],
  ["/srv/git/governance.git", null, null],
  ["../governance.git", null, null],
  ["file:///srv/acme/governance.git", null, null],
  ["C:\\git\\governance", null, null],
])("%s", (url, http, repository) => {
  expect(parseRemote(url)).toEqual({ http, repository });
});
