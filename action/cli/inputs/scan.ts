import { z } from "zod";
import { Login } from "../../../model/text.ts";
import type { Extent } from "../../collect/extent.ts";
import { Refusal } from "../../run/refusal.ts";
import { ALL_ORGANIZATIONS, checked, common, oneOrganization } from "./every-command.ts";
import { committing, committingOf, type Committing } from "./committing.ts";

const Scan = z.strictObject({
  command: z.literal("scan").default("scan"),
  organization: Login,
  ...common,
  ...committing,
  "fail-on": z.enum(["never", "finding", "incomplete"]).default("never"),
  cache: z.string().optional(),
  checkpoint: z.string().optional(),
  shard: z
    .string()
    .regex(
      /^[1-9]\d{0,2}\/[1-9]\d{0,2}$/,
      "must be i/n with n up to 999, as 1/8 for the first of eight shards",
    )
    .optional(),
  parts: z.string().optional(),
  repositories: z.string().optional(),
});

/** What the user asked a scan for, checked. */
export interface ScanInputs extends Committing {
  command: "scan";
  /** One organisation, or `all`. */
  organization: string;
  governance: string;
  publish: "pull-request" | "branch" | "none";
  failOn: "never" | "finding" | "incomplete";
  /** Null for no cache. */
  cache: string | null;
  /** Null for no checkpoint. */
  checkpoint: string | null;
  extent: Extent;
  /** The folder that a shard's part goes to; null for none. */
  parts: string | null;
}

/** @throws {Refusal} for the first thing that is wrong. */
export function readScan(data: Record<string, string>): ScanInputs {
  const inputs = checked(Scan, data);
  const { organization, governance } = inputs;
  const extent = extentOf(inputs);
  const parts = partsOf(inputs, extent);
  return {
    command: "scan",
    organization,
    governance,
    // What a shard sees is recorded by merge.
    publish: extent.of === "shard" ? "none" : inputs.publish,
    failOn: inputs["fail-on"],
    cache: inputs.cache ?? null,
    checkpoint: inputs.checkpoint ?? null,
    extent,
    parts,
    ...committingOf(inputs, organization === ALL_ORGANIZATIONS ? null : organization),
  };
}

type Given = Pick<z.infer<typeof Scan>, "shard" | "repositories" | "publish" | "organization" | "parts">;

function extentOf({ shard, repositories, publish, organization }: Given): Extent {
  if (shard !== undefined && repositories !== undefined)
    throw new Refusal(2, "The inputs shard and repositories exclude each other; leave out one of them.");
  if (shard !== undefined) {
    const [index = 0, count = 0] = shard.split("/").map(Number);
    if (index > count)
      throw new Refusal(
        2,
        `The input shard is ${shard}, of which there are only ${count}; count from 1/${count}.`,
      );
    oneOrganization("The input shard", organization);
    return { of: "shard", index, count };
  }
  if (repositories === undefined) return { of: "all" };
  const patterns = repositories.split(/[\s,]+/).filter((pattern) => pattern !== "");
  const odd = patterns.find((pattern) => !/^[A-Za-z0-9._*-]{1,200}$/.test(pattern));
  if (odd !== undefined || patterns.length === 0)
    throw new Refusal(
      2,
      "The input repositories must be names of repositories, with * for any characters and a comma between two.",
    );
  if (publish !== "none")
    throw new Refusal(
      2,
      "The input repositories limits the scan to a part of the organisation, and a part is never recorded; set publish: none to look alone, or leave repositories out.",
    );
  return { of: "some", patterns };
}

function partsOf({ parts }: Given, extent: Extent): string | null {
  if (extent.of === "shard" && parts === undefined)
    throw new Refusal(2, "The input parts is missing; name the folder that the shard writes its part into.");
  if (extent.of !== "shard" && parts !== undefined)
    throw new Refusal(2, "The input parts is given without shard; set shard to i/n, or leave parts out.");
  return parts ?? null;
}
