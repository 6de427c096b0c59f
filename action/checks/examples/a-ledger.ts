import { Identity } from "../../../model/identity.ts";
import { emptyLedger, type Ledger } from "../../../model/ledger.ts";
import { Repository } from "../../../model/repository.ts";
import type { Snapshot } from "../../../model/snapshot.ts";
import { filed } from "./a-context.ts";

const FIRST = "2026-01-01T00:00:00Z";

/** Evidence as an earlier scan of a snapshot left it; empty without one. */
export function aLedger(snapshot?: Snapshot, state: Identity["state"] = "active"): Ledger {
  const organization = "acme";
  const identities = (snapshot?.identities ?? []).map(({ uid, kind, repository, title, facts }) =>
    filed(
      Identity.parse({
        record: "identity",
        schema: 2,
        uid,
        kind,
        organization,
        repository: repository?.name ?? null,
        repository_id: repository?.id ?? null,
        title,
        state,
        first_observed: FIRST,
        findings: [],
        facts,
        ownership: null,
        assessments: [],
        lifecycle: [],
      }),
      `evidence/acme/identities/${uid}.md`,
    ),
  );
  const repositories = (snapshot?.repositories ?? []).map(({ id, name, facts }) =>
    filed(
      Repository.parse({
        record: "repository",
        schema: 2,
        uid: `github:repository:${id}`,
        id,
        organization,
        name,
        state: "active",
        first_observed: FIRST,
        findings: [],
        systems: [],
        entities: [],
        facts,
        assessments: [],
        lifecycle: [],
      }),
      `evidence/acme/repositories/${name}.md`,
    ),
  );
  return { ...emptyLedger(), repositories, identities };
}
