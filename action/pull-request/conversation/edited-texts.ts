import { z } from "zod";
import { Id } from "../../../model/text.ts";
import type { HostedRepository } from "../../git/governance-port.ts";

/** Texts of a pull request that can be written anew after they were given. */
export type Editable = "reviews" | "comments";

/** Whether each was written anew, by GitHub's id; one that is not there was not told of. */
export type Edits = ReadonlyMap<number, boolean>;

const QUERIES: Readonly<Record<Editable, string>> = {
  reviews: queryOf("reviews"),
  comments: queryOf("comments"),
};

/** REST tells nothing of this for a review: its answer is the same before and after. */
function queryOf(what: Editable): string {
  return `query ($owner: String!, $name: String!, $number: Int!, $cursor: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      texts: ${what}(first: 100, after: $cursor) {
        pageInfo { hasNextPage endCursor }
        nodes { fullDatabaseId lastEditedAt editor { login } }
      }
    }
  }
}`;
}

// GitHub gives a BigInt as a string or a number, as its size asks for.
const Node = z.object({
  fullDatabaseId: z
    .union([z.string(), z.number()])
    .pipe(z.coerce.number<string | number>().pipe(Id))
    .nullable(),
  lastEditedAt: z.string().nullable(),
  editor: z.object({ login: z.string() }).nullable(),
});

const Page = z.object({
  data: z.object({
    repository: z.object({
      pullRequest: z.object({
        texts: z.object({
          pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
          nodes: z.array(Node.nullable()).nullable(),
        }),
      }),
    }),
  }),
});

/** Pages that are read, as many as of the list that REST gives. */
const MOST_PAGES = 100;

/**
 * Which reviews or comments of a pull request were written anew; null where GitHub does not tell. One that was edited
 * while it was still a draft counts as edited, too: GitHub keeps the time of the last edit alone.
 * https://docs.github.com/en/graphql/reference/objects#pullrequestreview
 */
export async function editedTexts(
  { writer, repository }: HostedRepository,
  { number, what }: { number: number; what: Editable },
): Promise<Edits | null> {
  const edits = new Map<number, boolean>();
  let cursor: string | null = null;
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { owner, name } = repository;
    const answer = await writer.graphql(QUERIES[what], { owner, name, number, cursor });
    const read = Page.safeParse(answer.body);
    if (answer.status !== 200 || !read.success) return null;
    const { nodes, pageInfo } = read.data.data.repository.pullRequest.texts;
    for (const node of nodes ?? [])
      if (node !== null && node.fullDatabaseId !== null)
        edits.set(node.fullDatabaseId, node.lastEditedAt !== null || node.editor !== null);
    if (!pageInfo.hasNextPage) return edits;
    cursor = pageInfo.endCursor;
  }
  return null;
}
