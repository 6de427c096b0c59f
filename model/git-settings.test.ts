import { expect, test } from "vitest";
import { gitEnvironment, gitFault } from "./git-settings.ts";

test.each([
  [null, "git is not on the PATH: Countersign needs git 2.38 or newer"],
  ["", "git does not say which version it is: Countersign needs git 2.38 or newer"],
  ["hello", "git does not say which version it is: Countersign needs git 2.38 or newer"],
  ["git version 1.8.3.1", "git on the PATH is 1.8: Countersign needs git 2.38 or newer"],
  ["git version 2.37.7", "git on the PATH is 2.37: Countersign needs git 2.38 or newer"],
  ["git version 2.9.5", "git on the PATH is 2.9: Countersign needs git 2.38 or newer"],
])("%j is refused", (said, fault) => {
  expect(gitFault(said)).toBe(fault);
});

test.each([
  "git version 2.38.0",
  "git version 2.39.5 (Apple Git-154)",
  "git version 2.45.1.windows.1",
  "git version 2.100.0.rc1",
  "git version 3.0.0",
])("%s is taken", (said) => {
  expect(gitFault(said)).toBeNull();
});

test.each([
  ["GIT_DIR", false],
  ["GIT_WORK_TREE", false],
  ["GIT_INDEX_FILE", false],
  ["GIT_OBJECT_DIRECTORY", false],
  ["GIT_EXEC_PATH", false],
  ["GIT_EXTERNAL_DIFF", false],
  ["GIT_ASKPASS", false],
  ["EDITOR", false],
  ["PAGER", false],
  ["GIT_TRACE_CURL", false],
  ["GIT_LITERAL_PATHSPECS", false],
  ["GIT_CONFIG", false],
  ["GIT_CONFIG_COUNT", true],
  ["GIT_CONFIG_KEY_0", true],
  ["GIT_CONFIG_VALUE_0", true],
  ["GIT_CONFIG_PARAMETERS", true],
  ["GIT_CONFIG_GLOBAL", true],
  ["GIT_CONFIG_SYSTEM", true],
  ["GIT_CONFIG_NOSYSTEM", true],
  ["GIT_SSL_CAINFO", true],
  ["GIT_SSL_CAPATH", true],
  ["GIT_PROXY_SSL_CERT", true],
  ["GIT_SSH_COMMAND", true],
  ["SSH_AUTH_SOCK", true],
  ["https_proxy", true],
  ["HOME", true],
  ["PATH", true],
])("%s reaches git: %s", (name, kept) => {
  expect(gitEnvironment({ [name]: "x" })[name]).toBe(kept ? "x" : undefined);
});

test("git takes no other way to a remote than folders, http and ssh, whatever the caller allows", () => {
  expect(gitEnvironment({ GIT_ALLOW_PROTOCOL: "ext:evil" }).GIT_ALLOW_PROTOCOL).toBe("file:http:https:ssh");
});
