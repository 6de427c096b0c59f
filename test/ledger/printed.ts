import { readDocument, writeEvidence } from "../../model/document.ts";
import { Addition } from "../../model/addition.ts";
import { Certification } from "../../model/certification.ts";
import { Conclusion } from "../../model/conclusion.ts";
import { documentKind } from "../../model/paths.ts";
import { readGovernance } from "../../model/read-governance.ts";
import { Review } from "../../model/review.ts";
import { SignOff } from "../../model/sign-off.ts";
import { conclude } from "../../action/conclude/conclude.ts";
import { FACTS, pageOfRecord, readFact } from "../../action/verify/pages/of-record.ts";
import { type OfNames, pageByNames } from "../../action/verify/pages/of-names.ts";
import { readLedger } from "../../model/read-ledger.ts";

type Texts = ReadonlyMap<string, string>;
type TextsAt = (commit: string) => Texts | undefined;

/** What people state in a commit's texts. */
const statedIn = (texts: Texts): Texts =>
  new Map([...texts].filter(([path]) => !path.startsWith("evidence/")));

const governanceIn = (texts: Texts | undefined) => {
  const reading = readGovernance(texts === undefined ? new Map() : statedIn(texts));
  return reading.ok ? reading.governance : null;
};

/** A document of evidence with the page that the action would print of its record; one that cannot be read as it is. */
export function printed(path: string, text: string, textsAt: TextsAt): string {
  const fact = FACTS.find((kind) => kind === documentKind(path));
  if (fact !== undefined) {
    const reading = readFact(fact, path, text);
    return reading.ok ? writeEvidence(reading.fact.data, pageOfRecord(reading.fact, "en")) : text;
  }
  if (documentKind(path) === "sign-off") {
    const reading = readDocument(SignOff, path, text);
    if (!reading.ok) return text;
    return writeEvidence(reading.data, pageOfRecord({ kind: "sign-off", data: reading.data }, "en"));
  }
  const named = namedIn(path, text);
  if (named === null) return text;
  const cited = named.kind === "review" ? named.data.population.commit : named.data.commit;
  const governance = governanceIn(textsAt(cited));
  const page = governance === null ? null : pageByNames(named, { governance, subjects: new Map() });
  return page === null ? text : writeEvidence(named.data, page);
}

function namedIn(path: string, text: string): OfNames | null {
  const kind = documentKind(path);
  switch (kind) {
    case "review": {
      const reading = readDocument(Review, path, text);
      return reading.ok ? { kind, data: reading.data } : null;
    }
    case "conclusion": {
      const reading = readDocument(Conclusion, path, text);
      return reading.ok ? { kind, data: reading.data } : null;
    }
    case "addition": {
      const reading = readDocument(Addition, path, text);
      return reading.ok ? { kind, data: reading.data } : null;
    }
    case "certification": {
      const reading = readDocument(Certification, path, text);
      return reading.ok ? { kind, data: reading.data } : null;
    }
    default:
      return null;
  }
}

/** Every conclusion that follows from a commit on a period, by path. */
export function concludedOn(
  { commit, texts }: { commit: string; texts: Texts },
  period: string,
): Record<string, string> {
  const governance = governanceIn(texts);
  if (governance === null) throw new Error("what is stated cannot be read");
  const { ledger } = readLedger("acme", texts);
  const input = { organization: "acme", governance, ledger, stated: statedIn(texts), period, commit };
  return Object.fromEntries(conclude({ ...input, entity: null, regime: null }).files);
}
