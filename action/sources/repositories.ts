import { z } from "zod";
import type { Permission, ApiReading } from "../github/port.ts";
import { look, outcomeOf } from "./known-repository.ts";
import { Repository } from "./listed-repository.ts";
import { agreement, type Agreement } from "./repository-count.ts";
import { toSeeAll } from "./seen-in-part.ts";
import type { Source, SourceContext } from "./source.ts";
import { dataOf, unitOf } from "./unit-of.ts";

const Count = z.object({ organization: z.object({ repositories: z.object({ totalCount: z.number() }) }) });

const COUNT = `query($org: String!) { organization(login: $org) { repositories(first: 1) { totalCount } } }`;

type Listing = ApiReading<readonly z.infer<typeof Repository>[]>;

/** Every repository of the organisation, archived ones and forks included. */
export const repositories: Source = {
  id: "repositories",
  endpoints: ["GET /orgs/{org}/repos", "GET /repositories/{repository_id}", "POST /graphql"],
  permission: { name: "metadata", level: "read", of: "repository" },
  plan: null,
  unit: "the list, and every known repository that is not on it",
  meaning: {
    refused: "403 means that the credential may not see the organisation's repositories.",
    notFound:
      "404 by id means that a repository is gone where the list is as long as GitHub's own count, and otherwise that it is out of sight.",
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
    const visible = dataOf(counted)?.organization.repositories.totalCount ?? null;
    const listed = dataOf(listing) ?? [];
    const agreed = agreement(
      listed.map(({ facts }) => facts),
      gathered.repositoryCount,
    );
    const reconciled = reconcile(listing, { visible, counts: gathered.repositoryCount, agreed }, context);
    const here = new Set(listed.map(({ id }) => id));
    const missing = known.filter(({ id }) => !here.has(id));
    const looked = await Promise.all(missing.map((one) => look(one, this, context)));
    const found = looked.flatMap((one) => (one.here === null ? [] : [one.here]));
    const list =
      found.length > 0 && reconciled.state === "complete" ? leftOut(listed, found.length) : reconciled;
    const internal = listed.some(({ facts }) => facts.visibility === "internal");
    const proof = list.state === "complete" ? { sight: ask.sight, agreement: agreed, internal } : null;
    const ended = looked.map((one) => outcomeOf(one, this, proof));
    return {
      units: [
        unitOf(
          { source: this.id, scope: { of: "organization" }, name: organization.login },
          list,
          listed.length,
        ),
        ...ended.map(({ unit }) => unit),
      ],
      repositories: [...listed.map(({ id, name, facts }) => ({ id, name, facts })), ...found],
      gone: ended.flatMap(({ gone }) => (gone === null ? [] : [gone])),
    };
  },
};

interface Counted {
  /** How many this credential sees, by GraphQL. */
  visible: number | null;
  counts: SourceContext["gathered"]["repositoryCount"];
  agreed: Agreement;
}

/** The list beside GitHub's own counts of the same thing: where one of them differs it is not the whole list. */
function reconcile(listing: Listing, { visible, counts, agreed }: Counted, { ask }: SourceContext): Listing {
  if (listing.state !== "complete") return listing;
  const { length } = listing.data;
  const all = counts === null ? null : counts.public + counts.private;
  const differs = agreed === "short" || agreed === "long" ? all : null;
  const other = visible !== null && visible !== length ? visible : differs;
  if (other !== null)
    return {
      state: "partial",
      data: listing.data,
      reason: { reason: "list-differs-from-count", with: { listed: length, counted: other } },
      remedy: toSeeAll(ask.sight),
    };
  return agreed === "uncounted" && ask.sight !== "all" ? unproven(listing.data, ask) : listing;
}

const ADMINISTRATION: Permission = { name: "organization_administration", level: "read", of: "organization" };

/**
 * A list beside no count of the whole organisation: GitHub leaves out what the credential may not see, in the list and
 * in its GraphQL count alike, so only an App that is installed on every repository has seen them all.
 */
const unproven = (data: readonly z.infer<typeof Repository>[], ask: SourceContext["ask"]): Listing => ({
  state: "partial",
  data,
  reason: { reason: "repositories-not-counted", with: {} },
  remedy: ask.lacks(ADMINISTRATION)
    ? {
        reason: "install-on-all-or-grant",
        with: { permission: `${ADMINISTRATION.name}: ${ADMINISTRATION.level}` },
      }
    : toSeeAll(ask.sight),
});

const leftOut = (listed: readonly z.infer<typeof Repository>[], count: number): Listing => ({
  state: "partial",
  data: listed,
  reason: { reason: "repositories-left-out", with: { repositories: count } },
  remedy: null,
});
