import { z } from "zod";
import { GitHubTime } from "../../model/instant.ts";
import { Id, SafeName, Text } from "../../model/text.ts";
import type { Unit } from "../../model/unit.ts";
import type { Reading } from "../github/port.ts";
import type { ListedRepository, Source, SourceContext } from "./source.ts";
import { dataOf, unitOf } from "./unit-of.ts";

const Repository = z
  .object({
    id: Id,
    name: SafeName,
    owner: z.object({ id: Id }),
    private: z.boolean(),
    visibility: z.enum(["public", "private", "internal"]).optional(),
    archived: z.boolean(),
    fork: z.boolean(),
    default_branch: Text.nullish(),
    created_at: GitHubTime.nullish(),
  })
  .transform(({ id, name, owner, ...rest }) => ({
    id,
    name,
    owner: owner.id,
    facts: {
      visibility: rest.visibility ?? (rest.private ? ("private" as const) : ("public" as const)),
      archived: rest.archived,
      fork: rest.fork,
      default_branch: rest.default_branch ?? null,
      created_at: rest.created_at ?? null,
    },
  }));

const Count = z.object({ organization: z.object({ repositories: z.object({ totalCount: z.number() }) }) });

const COUNT = `query($org: String!) { organization(login: $org) { repositories(first: 1) { totalCount } } }`;

type Listing = Reading<readonly z.infer<typeof Repository>[]>;

/** Every repository of the organisation, archived ones and forks included. */
export const repositories: Source = {
  id: "repositories",
  title: "Repositories",
  endpoints: ["GET /orgs/{org}/repos", "GET /repositories/{repository_id}", "POST /graphql"],
  permission: { name: "metadata", level: "read", of: "repository" },
  plan: null,
  unit: "the list, and every known repository that is not on it",
  meaning: {
    refused: "403 means that the credential may not see the organisation's repositories.",
    notFound: "404 by id means that a repository is gone, or out of the credential's sight.",
    empty: "A short list is told by GitHub's own counts: where they disagree the list is partial.",
  },
  gives: [],
  needs: ["organization-settings"],
  async collect(context) {
    const { ask, organization, known, gathered } = context;
    const listing = await ask.list({
      route: "GET /orgs/{org}/repos",
      parameters: { org: organization.login, type: "all", sort: "created", direction: "asc" },
      schema: Repository,
      permission: this.permission,
      key: null,
      identify: (repository) => repository.id,
    });
    const counted = await ask.graphql({
      query: COUNT,
      variables: { org: organization.login },
      schema: Count,
      permission: this.permission,
    });
    const count = dataOf(counted)?.organization.repositories.totalCount ?? null;
    const listed = dataOf(listing) ?? [];
    const whole = ask.everywhere || gathered.repositoryCount !== null;
    const reconciled = whole ? reconcile(listing, [count, gathered.repositoryCount]) : unproven(listing);
    const here = new Set(listed.map(({ id }) => id));
    const missing = known.filter(({ id }) => !here.has(id));
    const looked = await Promise.all(missing.map((one) => look(one, context)));
    const found = looked.flatMap(({ repository }) => (repository === null ? [] : [repository]));
    const list = found.length > 0 && reconciled.state === "complete" ? leftOut(listed, found) : reconciled;
    return {
      units: [
        unitOf(
          { source: this.id, scope: { of: "organization" }, name: organization.login },
          list,
          listed.length,
        ),
        ...looked.map(({ unit }) => unit),
      ],
      repositories: [...listed.map(({ id, name, facts }) => ({ id, name, facts })), ...found],
    };
  },
};

/** The list beside GitHub's own counts of the same thing: short of one of them it is not the whole list. */
function reconcile(listing: Listing, counts: readonly (number | null)[]): Listing {
  if (listing.state !== "complete") return listing;
  const length = listing.data.length;
  const other = counts.find((count) => count !== null && count !== length);
  if (other === undefined || other === null) return listing;
  return {
    state: "partial",
    data: listing.data,
    reason: `The list has ${length} repositories, but GitHub counts ${other}.`,
    cure: "Let the credential see all repositories of the organisation.",
  };
}

/**
 * A list beside no count of the whole organisation: GitHub leaves out what the credential may not see, in the list and
 * in its GraphQL count alike, so only an App that is installed on every repository has seen them all.
 */
const unproven = (listing: Listing): Listing =>
  listing.state !== "complete"
    ? listing
    : {
        state: "partial",
        data: listing.data,
        reason:
          "GitHub does not tell this credential how many repositories there are, and lists only those it may see.",
        cure: "Install the App on all repositories, or grant «organization_administration: read».",
      };

const leftOut = (
  listed: readonly z.infer<typeof Repository>[],
  found: readonly ListedRepository[],
): Listing => ({
  state: "partial",
  data: listed,
  reason: `The list leaves out ${found.length} repositories that are still there.`,
  cure: null,
});

/** Looks for one known repository that is not on the list, by its id. */
async function look(
  known: { id: number; name: string },
  { ask, organization }: SourceContext,
): Promise<{ unit: Unit; repository: ListedRepository | null }> {
  const address = {
    source: repositories.id,
    scope: { of: "repository" as const, repository: known.id },
    name: known.name,
  };
  const reading = await ask.get({
    route: "GET /repositories/{repository_id}",
    parameters: { repository_id: known.id },
    schema: Repository,
    permission: repositories.permission,
    absent: "vanished",
  });
  if (reading.state !== "complete") return { unit: unitOf(address, reading, 0), repository: null };
  const { id, name, owner, facts } = reading.data;
  if (owner === organization.id)
    return { unit: unitOf({ ...address, name }, reading, 1), repository: { id, name, facts } };
  const moved = {
    state: "vanished" as const,
    reason: "The repository now belongs to another account.",
    cure: null,
  };
  return { unit: unitOf(address, moved, 0), repository: null };
}
