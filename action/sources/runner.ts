import { z } from "zod";
import type { ObservedIdentityOf } from "../../model/snapshot.ts";
import { Id, Text } from "../../model/text.ts";

/**
 * A self-hosted runner as GitHub lists it. Whether it is online or busy is left out: that is different at every scan.
 * https://docs.github.com/en/rest/actions/self-hosted-runners#list-self-hosted-runners-for-an-organization
 */
export const ListedRunner = z.object({
  id: Id,
  name: Text,
  os: Text,
  labels: z.array(z.object({ name: Text, type: Text.nullish() })),
  runner_group_id: Id.nullish(),
  ephemeral: z.boolean().nullish(),
  version: Text.nullish(),
});
export type ListedRunner = z.infer<typeof ListedRunner>;

type Facts = ObservedIdentityOf<"runner">["facts"];

/** What every runner has, whoever registered it. */
export const ownFactsOf = ({
  os,
  labels,
  ephemeral,
  version,
}: ListedRunner): Pick<Facts, "os" | "labels" | "ephemeral" | "version"> => ({
  os,
  // GitHub puts labels of its own on each, which say what the system says.
  labels: [...new Set(labels.filter(({ type }) => type !== "read-only").map(({ name }) => name))].sort(),
  ephemeral: ephemeral ?? null,
  version: version ?? null,
});
