import { failure, notFound, type Answer } from "../http/answer.ts";
import { param, type Call } from "../http/call.ts";
import { counted } from "../http/pagination.ts";
import { seesRepository } from "../http/permissions.ts";
import { repositoryShape } from "../shapes/repository.ts";
import type { Organization, OrganizationVariable, Repository, Variable } from "../world.ts";
import type { Route } from "./route.ts";

/** No page of variables is longer than 30, whatever is asked for. */
const SHORT = { usual: 10, most: 30 };

/** Actions variables at their three levels, with their values. */
export const variableRoutes: Route[] = [
  {
    method: "GET",
    template: "/orgs/{org}/actions/variables",
    scope: "organization",
    permission: "organization_actions_variables=read",
    handler: (call, organization) =>
      counted(
        call,
        "variables",
        organization.variables,
        (variable) => organizationVariableShape(call, organization, variable),
        { size: SHORT },
      ),
  },
  {
    method: "GET",
    template: "/orgs/{org}/actions/variables/{name}/repositories",
    scope: "organization",
    permission: "organization_actions_variables=read",
    handler: listSelected,
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/actions/variables",
    scope: "repository",
    permission: "actions_variables=read",
    handler: (call, repository) =>
      counted(call, "variables", repository.variables, variableShape, { size: SHORT }),
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/environments/{environment_name}/variables",
    scope: "repository",
    permission: "environments=read",
    handler: listOfEnvironment,
  },
];

const variableShape = ({ name, value, created_at, updated_at }: Variable) => ({
  name,
  value,
  created_at,
  updated_at,
});

function organizationVariableShape(
  { urls }: Call,
  { login }: Organization,
  variable: OrganizationVariable,
): Record<string, unknown> {
  const url = `${urls.api}/orgs/${login}/actions/variables/${variable.name}/repositories`;
  return {
    ...variableShape(variable),
    visibility: variable.visibility,
    ...(variable.visibility === "selected" ? { selected_repositories_url: url } : {}),
  };
}

function listSelected(call: Call, { variables }: Organization): Answer {
  const variable = variables.find(({ name }) => name === param(call, "name"));
  if (variable === undefined) return notFound();
  if (variable.visibility !== "selected") return failure(409, "Conflict");
  const selected = call.world.repositories.filter(
    (repository) => variable.selected.includes(repository.id) && seesRepository(call.caller, repository),
  );
  return counted(call, "repositories", selected, (repository) => repositoryShape(call.urls, repository));
}

function listOfEnvironment(call: Call, repository: Repository): Answer {
  const name = param(call, "environment_name");
  const environment = repository.environments.find((candidate) => candidate.name === name);
  return environment === undefined
    ? notFound()
    : counted(call, "variables", environment.variables, variableShape, { size: SHORT });
}
