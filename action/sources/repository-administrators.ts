import { z } from "zod";
import { Id, Login } from "../../model/text.ts";
import { byCodePoint } from "../../model/yaml.ts";
import type { ApiReading } from "../github/port.ts";
import { askClosely, type CloseReading } from "./close-look.ts";
import type { ListedRepository, Source, SourceContext } from "./source.ts";
import { dataOf, unitOf } from "./unit-of.ts";

const User = z.object({ id: Id, login: Login });
type Users = ApiReading<readonly z.infer<typeof User>[]>;

/** Who administers the repositories of which controls ask more, by whatever way. */
export const repositoryAdministrators: Source = {
  id: "repository-administrators",
  endpoints: ["GET /repos/{owner}/{repo}/collaborators?permission=admin"],
  permission: { name: "metadata", level: "read", of: "repository" },
  plan: null,
  unit: "one repository; one that no financial system names is not asked about",
  meaning: {
    refused: "403 means that the credential may not see who has access to this repository.",
    notFound:
      "404 is a refusal while the repository answers by its id, and a disappearance when it does not.",
    empty:
      "An empty list is a refusal in disguise: the owners of the organisation administer every repository.",
  },
  gives: [],
  needs: ["repositories"],
  async collect(context) {
    const { units, facts } = await askClosely(this.id, context, (one) => administratorsOf(one, context));
    return {
      units,
      repositoryFacts: new Map([...facts].map(([id, administrators]) => [id, { administrators }])),
    };
  },
};

/** The administrators of one repository; null where the list could not be read to its end. */
async function administratorsOf(
  { id, name }: ListedRepository,
  { ask, organization }: SourceContext,
): Promise<CloseReading<string[]>> {
  const { permission } = repositoryAdministrators;
  const reading = notEmpty(
    await ask.list({
      route: "GET /repos/{owner}/{repo}/collaborators",
      parameters: { owner: organization.login, repo: name, permission: "admin" },
      schema: User,
      permission,
      repository: id,
      key: null,
      identify: (user) => user.id,
    }),
    ask.remedy(permission),
  );
  const scope = { of: "repository" as const, repository: id };
  return {
    fact: reading.state === "complete" ? reading.data.map(({ login }) => login).sort(byCodePoint) : null,
    unit: unitOf({ source: repositoryAdministrators.id, scope, name }, reading, dataOf(reading)?.length ?? 0),
  };
}

function notEmpty(reading: Users, remedy: ReturnType<SourceContext["ask"]["remedy"]>): Users {
  if (reading.state !== "complete" || reading.data.length > 0) return reading;
  return { state: "denied", reason: { reason: "empty-list-without-permission", with: {} }, remedy };
}
