import { periodInTitle } from "../../model/named.ts";
import type { Certification, Gate } from "../../model/certification.ts";
import type { Language } from "../../model/language.ts";
import { cellCode, code, table } from "../../model/markdown.ts";
import type { PeriodId } from "../../model/period.ts";
import { dateIn } from "../../model/plain-sentence.ts";
import { printHeld } from "../../model/reasons/certifications/gates.ts";
import { roleName } from "../../model/role-name.ts";
import { zoneLines } from "../../model/zone-sentence.ts";
import { prose } from "../format/prose.ts";
import { cellSentence, sentence } from "../format/sentence.ts";
import { GATE_NAMES, GATE_STATE_NAMES, GATES } from "../../model/gate-names.ts";
import { BODY_WORDS } from "./body-words.ts";
import type { Due } from "./due.ts";
import { isReady } from "./gates/index.ts";

/** What a page takes from what people state: its title, and the zone in which its days are. */
export interface Opening {
  heading: string;
  zone: string;
}

/** The page of a certification: what to do, what is certified, what had to be in order, and what it rests on. */
export function bodyOf(certification: Certification, { heading, zone }: Opening): string {
  const { language, text, commit, evidence } = certification;
  const words = BODY_WORDS[language];
  return [
    `# ${sentence(heading, language)}`,
    ...signingPart(certification),
    // Outside the text, which is signed as its regime words it.
    ...zoneLines(zone, language),
    `## ${words.text}`,
    text.map((paragraph) => `> ${verbatim(paragraph)}`).join("\n>\n"),
    `## ${GATES[language].all}`,
    gatesTable(certification.gates, language),
    `## ${words.evidence(code(commit.slice(0, 10)))}`,
    table(
      words.files,
      evidence.map(({ file, digest }) => [cellCode(file), cellCode(digest)]),
    ),
  ].join("\n\n");
}

/** The title that people see in a list. */
export const titleOf = ({ period, ...due }: Due): string => titleIn({ ...due, period: period.id });

/** The same of what was certified: the names are those that a commit states. */
export function titleIn({
  entity,
  regime,
  period,
  text,
}: Pick<Due, "entity" | "regime" | "text"> & { period: PeriodId }): string {
  const { language, title } = text.data;
  return BODY_WORDS[language].heading(
    title[language],
    entity.data.names[language],
    regime.data.short[language],
    periodInTitle({ entities: [entity] }, { period, entity: entity.data.entity }, language),
  );
}

/** What whoever signs reads first. */
export function pullBody(
  certification: Certification,
  { page, zone }: { page: string; zone: string },
): string {
  const { language, gates } = certification;
  const words = BODY_WORDS[language];
  return [
    ...signingPart(certification),
    ...zoneLines(zone, language),
    words.page(page),
    gatesTable(gates, language),
  ].join("\n\n");
}

function signingPart({ language, gates, roles, due, sentence: typed }: Certification): string[] {
  const words = BODY_WORDS[language];
  if (!isReady(gates)) return [words.notReady(gates.reduce((sum, { held }) => sum + held.length, 0))];
  const who = roles.map((role) => roleName(role)[language]).join(words.and);
  return [
    sentence(words.ready(who, dateIn(due, language), roles.length), language),
    words.type,
    // A block of code, so that it can be copied as it is.
    `\`\`\`\n${typed}\n\`\`\``,
    words.merge,
  ];
}

/** Every gate, and one row for each thing that is held against it. */
export function gatesTable(gates: readonly Gate[], language: Language): string {
  const words = BODY_WORDS[language];
  const rows = gates.flatMap(({ gate, state, held }) => {
    const name = GATE_NAMES[language][gate];
    const came = GATE_STATE_NAMES[language][state];
    const told = state === "met" ? came : `**${came}**`;
    return held.length === 0
      ? [[name, told, words.met, ""]]
      : held.map((one) => {
          const { what, remedy } = printHeld(one);
          const help = remedy === null ? "" : ` ${remedy[language]}`;
          const roles = one.roles.map((role) => roleName(role)[language]);
          return [
            name,
            told,
            cellSentence(`${what[language]}${help}`, language),
            [...roles, ...one.people.map((login) => cellCode(login))].join(", "),
          ];
        });
  });
  return table([GATES[language].one, ...words.head], rows);
}

/** A paragraph as it is certified; it may begin with a number in brackets, which means nothing to Markdown. */
function verbatim(paragraph: string): string {
  const opening = prose(`x ${paragraph}`);
  return opening.startsWith("`") ? prose(paragraph) : opening.slice(2);
}
