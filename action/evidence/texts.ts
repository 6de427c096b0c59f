import { evidencePieces } from "../../model/document.ts";
import type { Language } from "../../model/language.ts";
import type { Ledger } from "../../model/ledger.ts";
import { lastUsedFile } from "../../model/paths.ts";
import { joined, type Pieces } from "../../model/pieces.ts";
import { sameData } from "../../model/same-data.ts";
import type { Entry, TextSource } from "../../model/texts.ts";
import { bytesOf } from "../digest/bytes.ts";
import { digestOfBytes } from "../digest/digest.ts";
import type { Checks } from "./body/assessments.ts";
import { auditEventsBody } from "./body/audit-events.ts";
import { lastUsedBody } from "./body/last-used.ts";
import { pageOf } from "./body/page.ts";
import type { Seen } from "./seen.ts";

/** Bytes of texts that are held; what is beyond is made again when somebody asks for it. */
const HELD = 8_000_000;

/**
 * Texts, by path, of the documents that are new or differ from the ledger's.
 * @param recorded - Digests of the ledger's files.
 * @param most - Bytes of texts that are held.
 */
export function changedTexts(
  { documents, uses, auditEvents }: Pick<Seen, "documents" | "uses" | "auditEvents">,
  { ledger, recorded }: { ledger: Ledger; recorded: ReadonlyMap<string, string> },
  checks: Checks,
  language: Language,
  most = HELD,
): Map<string, Entry> {
  const before = new Map<string, object>();
  for (const all of [ledger.identities, ledger.repositories])
    for (const { file, data } of all) before.set(file, data);
  if (ledger.organization !== null) before.set(ledger.organization.file, ledger.organization.data);
  const changed = new Map<string, Entry>();
  let held = 0;
  const add = <Data extends object>(file: string, data: Data, page: (data: Data) => Pieces) => {
    const pieces = evidencePieces(data, page(data));
    const bytes = bytesOf(pieces);
    const digest = digestOfBytes(bytes);
    if (digest === recorded.get(file)) return;
    held += bytes.length;
    changed.set(file, held <= most ? joined(pieces) : new Unwritten(digest, data, page));
  };
  const pageNow = (data: Parameters<typeof pageOf>[0]) => pageOf(data, checks, language);
  const { organization, repositories, identities } = documents;
  for (const { file, data } of [organization, ...repositories, ...identities]) {
    const last = before.get(file);
    // To write a text is most of the work of a scan in which nothing changed, so equal data is not written to compare.
    const isAsPrinted = ledger.outdatedPages?.has(file) === false;
    if (isAsPrinted && last !== undefined && sameData(last, data)) continue;
    add(file, data, pageNow);
  }
  if (ledger.lastUsed !== null || Object.keys(uses.uses).length > 0)
    add(lastUsedFile(uses.organization), uses, () => [lastUsedBody(uses, language)]);
  for (const { file, data } of auditEvents) add(file, data, () => [auditEventsBody(data, language)]);
  return changed;
}

/** A text that is made when somebody asks for it. A class: functions for each of a hundred thousand take five times the memory. */
class Unwritten<Data extends object> implements TextSource {
  readonly digest: string;
  readonly #data: Data;
  readonly #page: (data: Data) => Pieces;

  constructor(digest: string, data: Data, page: (data: Data) => Pieces) {
    this.digest = digest;
    this.#data = data;
    this.#page = page;
  }

  text(): string {
    return joined(evidencePieces(this.#data, this.#page(this.#data)));
  }
}
