import { conclude } from "../../action/conclude/conclude.ts";
import { driftOf } from "../../action/drift/drift.ts";
import type { Deficiency } from "../../model/deficiency.ts";
import { writeDocument } from "../../model/document.ts";
import type { Filed, Governance } from "../../model/governance.ts";
import { readGovernance } from "../../model/read-governance.ts";
import { readLedger } from "../../model/read-ledger.ts";
import { acmeHistory, lastScan } from "./acme.ts";
import { STATEMENTS, summer } from "./quarter.ts";
import { reviewFile, signOffFile } from "./review.ts";
import { sealed } from "./sealed.ts";
import { headOf, type PlannedCommit, writeHistory } from "./write-history.ts";

const SHARED = "github:actions-secret:org-9001:LEDGER_DB_PASSWORD";

/** Where to find what the story comes to. */
export interface Concluded {
  /** Id of the deficiency of the password that two companies share. */
  shared: string;
  /** The evidence that it leaves, by path. */
  evidence: Files;
}
type Files = Readonly<Record<string, string>>;

/** A ledger that grows commit by commit, so that what is concluded can name the commit before. */
class Growing {
  readonly texts = new Map<string, string>();
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  commit(planned: readonly PlannedCommit[]): void {
    writeHistory(this.folder, planned);
    for (const [path, text] of planned.flatMap(({ files }) => Object.entries(files)))
      if (text === null) this.texts.delete(path);
      else this.texts.set(path, text.toString());
  }

  /** The evidence as it is now. */
  evidence(): Files {
    return Object.fromEntries([...this.texts].filter(([path]) => path.startsWith("evidence/acme/")));
  }

  add(at: string, author: string, message: string, added: Files): void {
    const isEvidence = Object.keys(added).some((path) => path.startsWith("evidence/"));
    const files = isEvidence ? sealed(this.evidence(), added) : added;
    this.commit([{ name: message, author, at, message, parent: "refs/heads/main^0", files }]);
  }

  head(): string {
    return headOf(this.folder);
  }

  read() {
    const stated = new Map([...this.texts].filter(([path]) => !path.startsWith("evidence/")));
    const reading = readGovernance(stated);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    return { stated, governance: reading.governance, ledger: readLedger("acme", this.texts).ledger };
  }
}

/**
 * The acme ledger until October: a summer of scans, a signed review, and what follows from them by the real rules.
 * `more` is stated, too, from what is stated already.
 */
export function writeConcluded(
  folder: string,
  more: (stated: ReadonlyMap<string, string>) => Files = () => ({}),
): Concluded {
  const growing = new Growing(folder);
  growing.commit(acmeHistory());
  const bot = "countersign-acme[bot]";
  const { june, august, october } = summer(lastScan);
  growing.add("2026-03-05T09:00:00Z", "Omar Haddad", "Say who answers (#4)", {
    ...STATEMENTS,
    ...more(growing.texts),
  });
  growing.add("2026-07-01T04:00:00Z", bot, "Record the scans of June (#5)", june);
  growing.add("2026-09-03T04:00:00Z", bot, "Record the scans of the summer (#6)", august);
  const population = growing.head();
  growing.add(
    "2026-09-29T03:00:00Z",
    "Maria Alvarez",
    "Merge the reviews of the third quarter (#7)",
    Object.fromEntries([
      reviewFile("sox", population),
      reviewFile("soc2", population),
      signOffFile("sox", 7, population),
      signOffFile("soc2", 8, population),
    ]),
  );
  growing.add("2026-10-07T04:00:00Z", bot, "Record the scans of September (#9)", october);
  growing.add("2026-10-07T04:30:00Z", bot, "Compare documents", comparedIn(growing));
  growing.add("2026-10-08T01:00:00Z", bot, "Propose deficiencies (#10)", proposedIn(growing));
  const shared = sharedIn(growing.read().governance);
  growing.add("2026-10-08T06:00:00Z", "Maria Alvarez", "Name the cause (#11)", answered(shared));
  growing.add("2026-10-08T07:00:00Z", bot, "Compare documents again (#12)", comparedIn(growing));
  growing.add("2026-10-08T08:00:00Z", bot, "Conclude on acme (#13)", {
    ...Object.fromEntries(concludedIn(growing, "2026-Q2").files),
    ...Object.fromEntries(concludedIn(growing, "2026-Q3").files),
  });
  return { shared: shared.data.deficiency, evidence: growing.evidence() };
}

/** Where documents differ, by the day of the last scan. */
function comparedIn(growing: Growing): Files {
  const { file, text } = driftOf({ organization: "acme", ...growing.read(), today: "2026-10-07" });
  return { [file]: text };
}

/** What `conclude` says of a period at the newest commit. */
function concludedIn(growing: Growing, period: string) {
  return conclude({
    organization: "acme",
    ...growing.read(),
    period,
    commit: growing.head(),
    entity: null,
    regime: null,
  });
}

const proposedIn = (growing: Growing): Files => Object.fromEntries(concludedIn(growing, "2026-Q3").proposed);

/** The deficiency of the shared password as it was proposed. */
function sharedIn({ deficiencies }: Governance): Filed<Deficiency> {
  const found = deficiencies.find(({ data }) => data.control === "ROT-01" && data.subjects.includes(SHARED));
  if (found === undefined) throw new Error("no deficiency of the shared password was proposed");
  return found;
}

/** What a person answers on the shared password: a cause, an owner, a day, and a severity for one entity and regime. */
function answered(found: Filed<Deficiency>): Files {
  const data: Deficiency = {
    ...found.data,
    state: "open",
    root_cause: "Changing it takes both companies, and nobody was named to call them together.",
    cause: "nobody-coordinates-shared-secrets",
    owner: "hana",
    due: "2026-10-30",
    affects: found.data.affects.map((one) =>
      one.regime === "sox"
        ? {
            ...one,
            conclusion: {
              severity: "deficiency",
              by: "maria",
              at: "2026-10-08",
              rationale: "The account reads and cannot write; balances are reconciled every month.",
            },
          }
        : one,
    ),
  };
  return {
    [found.file]: writeDocument(
      data,
      "Both companies meet on the first of the month until the password is changed.",
    ),
  };
}
