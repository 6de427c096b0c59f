import { describe, expect, test } from "vitest";
import { isSecret, nextPage, sameServer, serverAt } from "./server.ts";

describe("where a server is", () => {
  test.each([
    [
      "https://api.github.com",
      "https://api.github.com",
      "https://api.github.com/graphql",
      "https://github.com",
    ],
    [
      "https://api.github.com/",
      "https://api.github.com",
      "https://api.github.com/graphql",
      "https://github.com",
    ],
    [
      "https://ghe.example/api/v3",
      "https://ghe.example/api/v3",
      "https://ghe.example/api/graphql",
      "https://ghe.example",
    ],
    [
      "https://api.acme.ghe.com",
      "https://api.acme.ghe.com",
      "https://api.acme.ghe.com/graphql",
      "https://acme.ghe.com",
    ],
    [
      "http://127.0.0.1:3000/api/v3",
      "http://127.0.0.1:3000/api/v3",
      "http://127.0.0.1:3000/api/graphql",
      "http://127.0.0.1:3000",
    ],
    // Names that only look like GitHub's keep their own host.
    [
      "https://api.github.com.evil.example",
      "https://api.github.com.evil.example",
      "https://api.github.com.evil.example/graphql",
      "https://api.github.com.evil.example",
    ],
    [
      "https://api.github.com:8443",
      "https://api.github.com:8443",
      "https://api.github.com:8443/graphql",
      "https://api.github.com:8443",
    ],
  ])("%s", (given, rest, graphql, web) => {
    expect(serverAt(given)).toEqual({ rest, graphql, web });
  });

  test("an address that is stated wins", () => {
    expect(serverAt("https://a/api", "https://a/g").graphql).toBe("https://a/g");
  });
});

describe("where a credential may travel", () => {
  test.each([
    ["https://ghe.example", true],
    ["http://127.0.0.1:3000", true],
    ["http://127.8.0.1", true],
    ["http://[::1]:3000", true],
    ["http://localhost:3000", true],
    ["http://ghe.example", false],
    ["http://localhost.example", false],
    ["http://127.0.0.1.example", false],
    ["http://0.0.0.0", false],
    ["http://192.168.0.1", false],
    ["ftp://ghe.example", false],
  ])("%s: %s", (address, expected) => {
    expect(isSecret(new URL(address))).toBe(expected);
  });
});

describe("what is followed", () => {
  const server = serverAt("https://api.github.com");
  const from = "https://api.github.com/repos/acme/old/keys?page=2";
  test.each([
    ["https://evil.example/repos"],
    ["http://api.github.com/repos"],
    ["https://api.github.com:8443/repos"],
    ["https://api.github.com.evil.example/"],
    ["https://user:secret@api.github.com/repos"],
    ["//evil.example/repos"],
    ["javascript:alert(1)"],
    ["https://["],
  ])("not %s", (to) => {
    expect(sameServer(server, from, to)).toBeNull();
  });

  test.each([
    ["https://api.github.com/repositories/5/keys", "https://api.github.com/repositories/5/keys"],
    ["/repositories/5/keys", "https://api.github.com/repositories/5/keys"],
    ["?page=3", "https://api.github.com/repos/acme/old/keys?page=3"],
  ])("%s", (to, expected) => {
    expect(sameServer(server, from, to)).toBe(expected);
  });
});

describe("the next page", () => {
  test.each([
    [undefined, null],
    ["", null],
    ['<https://a/?page=1>; rel="prev", <https://a/?page=9>; rel="last"', null],
    ['<https://a/?page=1>; rel="prev", <https://a/?page=3>; rel="next"', "https://a/?page=3"],
    ["<https://a/?page=3>; rel=next", "https://a/?page=3"],
    ['<https://a/?q=x,y&page=3>; rel="next"', "https://a/?q=x,y&page=3"],
    ['<https://a/?page=3>; rel="nextish"', null],
    ["rel=next", null],
  ])("%s", (link, expected) => {
    expect(nextPage(link)).toBe(expected);
  });
});
