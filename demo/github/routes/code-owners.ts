import { notFound, ok, type Answer } from "../http/answer.ts";
import type { Call } from "../http/call.ts";
import { codeOwnersErrors } from "../shapes/code-owners.ts";
import type { Repository } from "../world.ts";
import type { Route } from "./route.ts";

/** What is wrong with the CODEOWNERS file. */
export const codeOwnersRoutes: Route[] = [
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/codeowners/errors",
    scope: "repository",
    permission: "contents=read",
    handler: listErrors,
  },
];

// https://docs.github.com/en/rest/repos/repos#list-codeowners-errors
async function listErrors(call: Call, repository: Repository): Promise<Answer> {
  const errors = await codeOwnersErrors(call.git, repository, call.query.get("ref") ?? "HEAD");
  return errors === null ? notFound() : ok({ errors });
}
