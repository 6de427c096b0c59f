import { describe, expect, test } from "vitest";
import { remoteAt } from "./remote.ts";
import { parseRemote } from "./remote-url.ts";

const HOME = "https://github.com";
const at = (home: string, ...urls: string[]) =>
  remoteAt({ name: "origin", addresses: urls.map(parseRemote) }, home);

describe("an address that no credential may go to is refused", () => {
  test.each([
    ["another host", "https://evil.example/acme/governance", "https://evil.example"],
    [
      "a host that begins alike",
      "https://github.com.evil.example/acme/governance",
      "github.com.evil.example",
    ],
    ["a host below", "https://evil.github.com/acme/governance", "https://evil.github.com"],
    ["the API's host", "https://api.github.com/acme/governance", "https://api.github.com"],
    ["the host as user information", "https://github.com@evil.example/acme/governance", "evil.example"],
    ["plain http", "http://github.com/acme/governance", "http://github.com"],
    ["another port", "https://github.com:8443/acme/governance", "https://github.com:8443"],
    ["ssh to another host", "git@gitlab.example:acme/governance.git", "gitlab.example"],
    ["git's own protocol to another host", "git://evil.example/acme/governance.git", "evil.example"],
  ])("%s", (_, url, where) => {
    const parsed = at(HOME, url);
    expect(parsed).toMatchObject({ ok: false });
    expect(parsed).toHaveProperty("sentence", expect.stringContaining(`${where}, and the credential`));
  });

  test("any one of several is enough", () => {
    const parsed = at(HOME, "https://github.com/acme/governance", "https://evil.example/acme/governance");
    expect(parsed).toMatchObject({ ok: false });
  });

  test("two repositories of the server", () => {
    const parsed = at(HOME, "https://github.com/acme/governance", "https://github.com/olga/governance");
    expect(parsed).toHaveProperty("sentence", expect.stringContaining("pushes to another"));
  });

  test("one for which git takes no setting", () => {
    expect(at(HOME, "https://a=b@github.com/acme/governance")).toEqual({
      ok: false,
      sentence:
        "The address of the remote origin of the governance checkout holds characters for which git takes no setting, so that nothing keeps the credential on its way; give it the plain address (git remote set-url origin https://github.com/<owner>/<repository>.git).",
    });
  });

  test("a repository and a folder", () => {
    expect(at(HOME, "https://github.com/acme/governance", "/srv/governance")).toMatchObject({ ok: false });
  });
});

describe("an address of the server is taken, and a token goes to HTTP alone", () => {
  test.each([
    [HOME, "https://github.com/acme/governance", ["https://github.com/acme/governance"]],
    [HOME, "https://x:y@GitHub.com:443/acme/governance", ["https://x@GitHub.com:443/acme/governance"]],
    [
      "https://acme.ghe.com",
      "https://acme.ghe.com/acme/governance",
      ["https://acme.ghe.com/acme/governance"],
    ],
    [
      "http://127.0.0.1:3000",
      "http://127.0.0.1:3000/acme/governance",
      ["http://127.0.0.1:3000/acme/governance"],
    ],
    [HOME, "git@github.com:acme/governance.git", []],
    [HOME, "ssh://git@ssh.github.com:443/acme/governance.git", []],
    [HOME, "github-work:acme/governance.git", []],
  ])("%s: %s", (home, url, urls) => {
    expect(at(home, url)).toEqual({
      ok: true,
      remote: { name: "origin", urls, repository: { owner: "acme", name: "governance" } },
    });
  });

  test("https to fetch and ssh to push are one repository", () => {
    const parsed = at(HOME, "https://github.com/Acme/governance.git", "git@github.com:acme/governance.git");
    expect(parsed).toMatchObject({ ok: true, remote: { urls: ["https://github.com/Acme/governance.git"] } });
  });

  test("a folder is no repository on GitHub and gets no token", () => {
    expect(at(HOME, "/srv/governance.git")).toEqual({
      ok: true,
      remote: { name: "origin", urls: [], repository: null },
    });
  });
});
