import { organizationDenial, seesRepository } from "../http/permissions.ts";
import { nodeId } from "../shapes/node-id.ts";
import type { Organization, Repository } from "../world.ts";
import { connection, type PageArguments } from "./connection.ts";
import type { Session } from "./git-objects.ts";
import { repositoryObject } from "./repository.ts";

type Shape = Record<string, unknown>;

interface RepositoryArguments extends PageArguments {
  orderBy?: {
    field: "CREATED_AT" | "NAME" | "PUSHED_AT" | "STARGAZERS" | "UPDATED_AT";
    direction: "ASC" | "DESC";
  };
  isArchived?: boolean;
  isFork?: boolean;
}

/** An `Organization`. */
export function organizationObject(session: Session, organization: Organization): Shape {
  const privileged =
    organizationDenial(session.caller, organization, "organization_administration=read") === null;
  return {
    __typename: "Organization",
    id: nodeId("Organization", organization.id),
    databaseId: organization.id,
    login: organization.login,
    name: organization.name,
    url: `${session.urls.web}/${organization.login}`,
    viewerCanAdminister:
      organizationDenial(session.caller, organization, "organization_administration=write") === null,
    requiresTwoFactorAuthentication: privileged ? organization.settings.two_factor_requirement_enabled : null,
    repositories: (given: RepositoryArguments) => {
      const listed = listRepositories(session, organization, given);
      return connection("repositories", listed, given, (repository) => repositoryObject(session, repository));
    },
  };
}

function listRepositories(
  session: Session,
  organization: Organization,
  given: RepositoryArguments,
): Repository[] {
  const visible = session.world.repositories.filter(
    (repository) =>
      repository.owner === organization &&
      seesRepository(session.caller, repository) &&
      (given.isArchived === undefined || repository.archived === given.isArchived) &&
      (given.isFork === undefined || repository.fork === given.isFork),
  );
  const { field = "CREATED_AT", direction = "ASC" } = given.orderBy ?? {};
  const sign = direction === "ASC" ? 1 : -1;
  const key = (repository: Repository): string => {
    const number = String(repository.id).padStart(12, "0");
    switch (field) {
      case "NAME":
        return repository.name.toLowerCase();
      case "CREATED_AT":
        return `${repository.created_at} ${number}`;
      case "PUSHED_AT":
        return `${repository.pushed_at} ${number}`;
      case "UPDATED_AT":
        return `${repository.updated_at} ${number}`;
      case "STARGAZERS":
        return number;
    }
  };
  return visible.sort((left, right) => (key(left) < key(right) ? -sign : sign));
}
