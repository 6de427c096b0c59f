import type { Language } from "../../model/language.ts";
import { writeEvidence } from "../../model/document.ts";
import type { Filed } from "../../model/governance.ts";
import type { LastUsed } from "../../model/last-used.ts";
import type { Ledger } from "../../model/ledger.ts";
import type { Checks } from "./body/assessments.ts";
import { lastUsedBody } from "./body/last-used.ts";
import { identityBody } from "./body/identity.ts";
import { organizationBody } from "./body/organization.ts";
import { repositoryBody } from "./body/repository.ts";
import { lastUsedFile } from "../../model/paths.ts";
import { sameData } from "../../model/same-data.ts";
import type { Documents } from "./documents.ts";

/** Texts, by path, of the documents that are new or differ from the ledger's. */
export function changedTexts(
  documents: Documents,
  uses: LastUsed,
  ledger: Ledger,
  checks: Checks,
  language: Language,
): Map<string, string> {
  const before = new Map<string, Filed<object>>(
    [
      ...ledger.identities,
      ...ledger.repositories,
      ...[ledger.organization, ledger.lastUsed].filter((one) => one !== null),
    ].map((filed) => [filed.file, filed]),
  );
  const changed = new Map<string, string>();
  const add = (file: string, data: object, body: string) => {
    const last = before.get(file);
    // Writing YAML is most of the work of a scan in which nothing changed, so equal data is not written to compare.
    if (last?.body === `${body}\n` && sameData(last.data, data)) return;
    const text = writeEvidence(data, body);
    if (text !== ledger.texts.get(file)) changed.set(file, text);
  };
  const { organization } = documents;
  add(organization.file, organization.data, organizationBody(organization.data, checks, language));
  for (const { file, data } of documents.repositories)
    add(file, data, repositoryBody(data, checks, language));
  for (const { file, data } of documents.identities) add(file, data, identityBody(data, checks, language));
  if (ledger.lastUsed !== null || Object.keys(uses.uses).length > 0)
    add(lastUsedFile(uses.organization), uses, lastUsedBody(uses, language));
  return changed;
}
