import type { Job } from "../../model/repository.ts";
import { byCodePoint } from "../../model/yaml.ts";

/** Secrets of a repository that stand behind one name. */
export interface Behind {
  names: readonly string[];
  /** True when it can be any of them. */
  any: boolean;
}

/** The secrets a workflow was given: all of its repository under their own names, or some by name. */
export type GivenSecrets = "own" | ReadonlyMap<string, Behind>;

const NONE: Behind = { names: [], any: false };

/** The secrets of the repository behind a name that a workflow reads. */
export const behind = (name: string, given: GivenSecrets): Behind =>
  given === "own" ? { names: [name], any: false } : (given.get(name) ?? NONE);

/** Those behind an expression that can reach any secret. */
export const behindAny = (given: GivenSecrets): Behind =>
  given === "own" ? { names: [], any: true } : union([...given.values()]);

const union = (parts: readonly Behind[]): Behind => ({
  names: [...new Set(parts.flatMap(({ names }) => names))].sort(byCodePoint),
  any: parts.some(({ any }) => any),
});

/** What a called workflow is given by one that was itself given something. */
export function handOver(secrets: NonNullable<Job["calls"]>["secrets"], given: GivenSecrets): GivenSecrets {
  if (secrets === "inherit") return given;
  return new Map(
    secrets.map(({ name, from, any_secret: any }) => [
      name,
      union([...from.map((one) => behind(one, given)), ...(any ? [behindAny(given)] : [])]),
    ]),
  );
}

/** One text for one set of secrets. */
export const givenKey = (given: GivenSecrets): string =>
  given === "own"
    ? "own"
    : [...given]
        .map(([name, { names, any }]) => `${name}=${names.join("+")}${any ? "*" : ""}`)
        .sort(byCodePoint)
        .join(" ");
