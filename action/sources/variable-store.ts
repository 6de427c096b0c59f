import { z } from "zod";
import { looksLike, type Likeness } from "../credential-shapes/looks-like.ts";
import { GitHubTime } from "../../model/instant.ts";
import { SafeName } from "../../model/text.ts";
import { factsStored, identifiedAs, shared, type Store, type StoredItem } from "./store.ts";

/** A variable as it is kept: why it looks like a credential, null for one that does not, and never its value. */
export interface StoredVariable extends StoredItem {
  likeness: Likeness | null;
}

const listed = {
  name: SafeName,
  // GitHub's own examples have values that are no texts.
  value: z.union([z.string(), z.number(), z.boolean()]),
  created_at: GitHubTime,
  updated_at: GitHubTime,
};

/** The value ends here: whoever reads the list, and the cache of answers, gets the verdict alone. */
function classify<Item extends { name: string; value: string | number | boolean }>({ value, ...item }: Item) {
  return { ...item, likeness: looksLike(item.name, String(value)) };
}

/** Actions variables; unlike a secret's, GitHub shows the value of one to whoever may list it. */
export const variableStore: Store<StoredVariable> = {
  path: "actions",
  things: "variables",
  name: "name",
  item: z.object(listed).transform(classify),
  shared: z.object({ ...listed, ...shared }).transform(classify),
  // https://docs.github.com/en/rest/actions/variables#list-repository-variables--parameters
  largest: 30,
  further: true,
  identity: (item, at) =>
    item.likeness === null
      ? null
      : {
          kind: "variable",
          ...identifiedAs("variable", item, at),
          facts: {
            level: at.level,
            environment: at.environment?.name ?? null,
            environment_id: at.environment?.id ?? null,
            ...factsStored(item, at),
            recognised_by: item.likeness.by,
            looks_like: item.likeness.as,
          },
        },
};
