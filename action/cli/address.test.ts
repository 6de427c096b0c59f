import { expect, test } from "vitest";
import { addressFault } from "./address.ts";

test.each([
  ["https://api.github.com", "https://ghe.example/api/graphql"],
  ["https://ghe.example/api/v3", "https://api.github.com/graphql"],
])("two servers are named with both addresses, for either may be the wrong one: %s, %s", (rest, graphql) => {
  expect(addressFault({ GITHUB_API_URL: rest, GITHUB_GRAPHQL_URL: `${graphql}?x=1` })).toBe(
    `The environment variables GITHUB_API_URL (${rest.replace(/com$/, "com/")}) and GITHUB_GRAPHQL_URL (${graphql}) name two servers, and the credential belongs to one; set the one that is wrong to the address on the server of your organisation.`,
  );
});

test("what is left out is named by the address that is asked in its place", () => {
  expect(addressFault({ GITHUB_GRAPHQL_URL: "https://ghe.example/api/graphql" })).toContain(
    "GITHUB_API_URL (https://api.github.com/)",
  );
});

test("two addresses of one server are no fault", () => {
  const environment = { GITHUB_API_URL: "https://ghe.example/api/v3" };
  expect(addressFault({ ...environment, GITHUB_GRAPHQL_URL: "https://ghe.example/api/graphql" })).toBeNull();
});
