import { expect, test } from "vitest";
import { NOTHING_SEEN } from "../../model/organization.ts";
import { organizationFacts } from "./facts.ts";

const requestsOf = (pending: typeof NOTHING_SEEN.pending_token_requests) =>
  organizationFacts({ facts: { ...NOTHING_SEEN, pending_token_requests: pending } }, "en").at(-1);

test("who asks for a token, and why, is a fact of its own; not having read it is another", () => {
  const request = {
    request: 7,
    owner: "aiko",
    token_name: "report",
    created_at: "2026-11-11T01:25:18Z",
    reason: null,
  };
  expect(requestsOf([request])).toEqual({
    name: "pending_token_requests",
    value: { is: "token-requests", requests: [request] },
  });
  expect(requestsOf([])?.value).toEqual({ is: "token-requests", requests: [] });
  expect(requestsOf(null)?.value).toEqual({ is: "absent", why: "not-visible" });
});
