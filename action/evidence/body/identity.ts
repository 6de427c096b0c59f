import type { Language } from "../../../model/language.ts";
import { isOpen } from "../../../model/assessment.ts";
import { type Identity, type IdentityKind, kinds } from "../../../model/identity.ts";
import { idleFacts, lackOf } from "../../../model/identities/traits.ts";
import { code } from "../../../model/markdown.ts";
import type { Pieces } from "../../../model/pieces.ts";
import { assessmentsBody, type Checks } from "./assessments.ts";
import { factsTable } from "./facts.ts";
import { life } from "./life.ts";
import { openFindings } from "./open.ts";
import { retirement } from "./retirement.ts";

interface Words {
  noStatement: string;
  hadNoStatement: string;
  businessOwner: (who: string) => string;
  technicalSteward: (who: string) => string;
  notStated: string;
  statedIn: (file: string) => string;
  inOrganisation: (login: string) => string;
  inRepository: (name: string) => string;
  belonged: (where: string) => string;
  belongs: (where: string, open: string) => string;
  lastUsed: (link: string) => string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    noStatement: "No ownership statement selects it.",
    hadNoStatement: "It had no ownership statement.",
    businessOwner: (who) => `Business owner: ${who}`,
    technicalSteward: (who) => `Technical steward: ${who}`,
    notStated: "not stated",
    statedIn: (file) => `Stated in ${file}`,
    inOrganisation: (login) => `the organisation ${login}`,
    inRepository: (name) => `the repository ${name}`,
    belonged: (where) => `It belonged to ${where}.`,
    belongs: (where, open) => `It belongs to ${where}, and ${open}.`,
    lastUsed: (link) => `Last use: see ${link}.`,
  },
  ja: {
    noStatement: "このIDを対象とする責任者の記載はない。",
    hadNoStatement: "責任者の記載はなかった。",
    businessOwner: (who) => `業務責任者:${who}`,
    technicalSteward: (who) => `技術担当者:${who}`,
    notStated: "記載なし",
    statedIn: (file) => `記載された文書:${file}`,
    inOrganisation: (login) => `組織${login}`,
    inRepository: (name) => `リポジトリ${name}`,
    belonged: (where) => `${where}に属していた。`,
    belongs: (where, open) => `${where}に属する。${open}。`,
    lastUsed: (link) => `最終使用日時:${link}`,
  },
};

/** A list, because GitHub joins the lines of a paragraph. */
const listed = (all: readonly string[]): string => all.map((one) => `- ${one}`).join("\n");

function ownership({ ownership: owned, state }: Identity, language: Language): string {
  const own = WORDS[language];
  if (owned === null) return state === "active" ? own.noStatement : own.hadNoStatement;
  const person = (login: string | null) => (login === null ? own.notStated : code(login));
  return listed([
    own.businessOwner(person(owned.business_owner)),
    own.technicalSteward(person(owned.technical_steward)),
    own.statedIn(code(owned.statement)),
  ]);
}

/** The file of last uses from the folder of an identity, `identities/<kind>/<repository or _org>`. */
const LAST_USED = "[last-used.md](../../../last-used.md)";

/** Where its last use stands, which changes with every use; or why GitHub tells none. */
const lastUse = (kind: IdentityKind, language: Language): string =>
  lackOf(kind, "lastUsed")?.[language] ?? WORDS[language].lastUsed(LAST_USED);

/** What matters first: where it is, and what is open. */
function lead({ organization, repository, state, assessments }: Identity, language: Language): string {
  const own = WORDS[language];
  const where =
    repository === null ? own.inOrganisation(code(organization)) : own.inRepository(code(repository));
  return state === "retired"
    ? own.belonged(where)
    : own.belongs(where, openFindings(assessments.filter(isOpen).length, language));
}

/** The body of an identity's file. */
export const identityBody = (identity: Identity, checks: Checks, language: Language): Pieces => [
  [
    `# ${kinds[identity.kind].name[language]} ${code(identity.title)}`,
    lead(identity, language),
    ...(identity.state === "retired" ? [retirement("identity", identity.lifecycle, language)] : []),
    factsTable(kinds[identity.kind].facts, identity.facts, language, {
      kind: identity.kind,
      nulls: kinds[identity.kind].nulls,
      idle: idleFacts(identity),
    }),
    ownership(identity, language),
    lastUse(identity.kind, language),
  ].join("\n\n"),
  assessmentsBody(identity.assessments, checks, language),
  life("identity", identity.lifecycle, language),
];
