import { matches } from "../../model/pattern.ts";
import type { ReasonsOf } from "../../model/reasons/check-words.ts";
import { listed } from "../../model/reasons/names.ts";
import { secretServesOneEntity as words } from "../../model/reasons/secret-serves-one-entity.ts";
import type { ObservedIdentity, Snapshot } from "../../model/snapshot.ts";
import type { System } from "../../model/system.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { defineCheck } from "./check.ts";
import { reachBeyond, repositoriesOf, usesOf } from "../identities/ask.ts";
import type { Context, CheckResult } from "../queries/context.ts";
import { equalClaim } from "../queries/equal-claim.ts";
import type { UnknownUseReason } from "../queries/uses.ts";

type Why = ReasonsOf<typeof words>;

/**
 * The systems are those that its statement names and those of the repositories that use it; of a store of which GitHub
 * shows no use, those of the repositories that it reaches. One system that entities share is theirs together, whatever
 * opens it.
 */
export const secretServesOneEntity = defineCheck({
  words,
  controls: ["LPE-01"],
  appliesTo: "identity",
  has: "store",
  needs: ["repositories", "workflow-files"],
  suggests: "modify",
  parameters: [],
  reach: reachBeyond,
  exempt: (_secret, { entities }) =>
    entities.length < 2 ? { reason: "fewer-than-two-entities", with: {} } : null,
  assess: (secret, context): CheckResult<Why> => {
    const { using, open } = usedBy(secret, context.snapshot);
    const served = servedBy(using, context);
    const several = sharedBy(served, context.ownership);
    // What was not seen can only add to those that were.
    if (several !== null) return { outcome: "fail", ...several, restsOn: NOTHING_ELSE };
    const equal = equalClaim(context.contested);
    if (equal !== null) return { outcome: "unknown", ...equal };
    if (open !== null) return { outcome: "unknown", ...open };
    // The name of its own repository decides of a secret that belongs to one.
    return secret.repository === null ? onlyOne(served) : { ...onlyOne(served), restsOn: NOTHING_ELSE };
  },
});

const NOTHING_ELSE = { sources: [], repositories: [] };

interface Used {
  /** Repositories that use it, by name; that may, where GitHub shows no use. */
  using: readonly string[];
  /** Why others may, too; null where all are known. */
  open: UnknownUseReason | { reason: "repositories-not-read"; with: Record<string, never> } | null;
}

function usedBy(secret: ObservedIdentity, snapshot: Snapshot): Used {
  if (secret.repository !== null) return { using: [secret.repository.name], open: null };
  const uses = usesOf(secret, snapshot);
  if (uses !== null) return uses;
  const using = repositoriesOf(secret, snapshot);
  return using === null
    ? { using: [], open: { reason: "repositories-not-read", with: {} } }
    : { using, open: null };
}

/** Systems that are served, and every entity that is, each sorted by id. */
interface Served {
  systems: readonly System[];
  entities: readonly string[];
}

function servedBy(using: readonly string[], { governance, ownership }: Context): Served {
  const stated = ownership?.data;
  const systems = governance.systems
    .map(({ data }) => data)
    .filter(
      ({ system, repositories }) =>
        stated?.systems.includes(system) === true ||
        using.some((name) => repositories.some((pattern) => matches(pattern, name))),
    )
    .sort((a, b) => byCodePoint(a.system, b.system));
  const entities = [...systems.flatMap((one) => one.entities), ...(stated?.entities ?? [])];
  return { systems, entities: [...new Set(entities)].sort(byCodePoint) };
}

/** The one system whose entities are all that are served. */
const covering = ({ systems, entities }: Served) =>
  systems.find((one) => entities.every((entity) => one.entities.includes(entity)));

/** Why it serves several entities that no one system of theirs explains; null where it does not. */
function sharedBy(served: Served, ownership: Context["ownership"]): Why | null {
  const { systems, entities } = served;
  if (entities.length < 2 || covering(served) !== undefined) return null;
  const whose = listed(entities);
  return new Set(systems.flatMap((one) => one.entities)).size < 2 && ownership !== null
    ? { reason: "stated-for-several", with: { entities: whose, statement: ownership.statement } }
    : {
        reason: "serves-several",
        with: { entities: whose, systems: listed(systems.map(({ system }) => system)) },
      };
}

function onlyOne(served: Served): CheckResult<Why> {
  const [entity, ...others] = served.entities;
  if (entity === undefined) return { outcome: "not-applicable", reason: "serves-none", with: {} };
  if (others.length === 0) return { outcome: "pass", reason: "serves-one", with: { entity } };
  const system = covering(served)?.system ?? "";
  return {
    outcome: "pass",
    reason: "one-system-of-several",
    with: { entities: listed(served.entities), system },
  };
}
