import { count } from "../../model/count.ts";
import { code, table } from "../../model/markdown.ts";
import type { Gate } from "../../model/certification.ts";
import type { Readiness } from "../../model/readiness.ts";
import { printHeld } from "../../model/reasons/certifications/gates.ts";
import { type VoidReason, voidReasons } from "../../model/reasons/certifications/void.ts";
import { clauseOf } from "../../model/reasons/register.ts";
import { roleName } from "../../model/role-name.ts";
import { gatesTable } from "../certify/body.ts";
import { isReady } from "../certify/gates/index.ts";
import type { CertificationOutcome } from "../commands/bring-certification-on.ts";
import type { CertifyReport } from "../commands/certify.ts";

/** What is missing is left out where everyone can read. */
interface Shown {
  findings: boolean;
}

const itemsIn = (gates: readonly Gate[]): number => gates.reduce((sum, { held }) => sum + held.length, 0);

/** What became of one certification, and why there is another before it. */
const wordsOf = (one: CertificationOutcome): string =>
  one.voided.length === 0
    ? becameOf(one)
    : `${becameOf(one)}; the one before it is void: ${whyOf(one.voided)}`;

const whyOf = (reasons: readonly VoidReason[]): string =>
  reasons.map((why) => clauseOf(why, voidReasons).en).join("; ");

/** What became of one certification, in a few words. */
function becameOf(one: CertificationOutcome): string {
  switch (one.what) {
    case "closed":
      return "closed without merging, and not opened again";
    case "refused":
      return `not ready, ${count(itemsIn(one.gates), "item")} to put right`;
    case "opened":
    case "updated":
    case "unchanged": {
      const pull = one.pullRequest === null ? "" : ` in pull request ${one.pullRequest.number}`;
      const ready = isReady(one.gates)
        ? "ready to be signed"
        : `${count(itemsIn(one.gates), "item")} to put right`;
      return `${one.what}${pull}, ${ready}`;
    }
    case "unsigned":
      // What was signed is evidence once it is recorded: until then nobody can tell that it was not.
      return `merged, and no signature that counts is recorded of the ${one.missing.map((role) => roleName(role).en).join(" and the ")}; sign-off and the next scan record what was given`;
    case "certified":
      switch (one.tag.is) {
        case "made":
        case "there":
          return `certified on ${one.on}, tag ${one.tag.name}`;
        case "elsewhere":
          return `certified on ${one.on}, but the tag ${one.tag.name} is at another commit and was left there`;
        case "not-asked":
          return `certified on ${one.on}`;
        default:
          return one.tag.is satisfies never;
      }
    case "void":
      return `void: ${whyOf(one.reasons)}`;
    default:
      return one satisfies never;
  }
}

const nameOf = ({ key: { entity, regime, period, again } }: CertificationOutcome): string =>
  `${entity}, ${regime}, ${period}${again === undefined ? "" : ` (number ${again})`}`;

const gatesIn = (one: CertificationOutcome): readonly Gate[] =>
  "gates" in one && !isReady(one.gates) ? one.gates : [];

/** Whether something has to be put right before, or again after, a period is certified. */
export const isNotReady = (one: CertificationOutcome): boolean =>
  gatesIn(one).length > 0 ||
  one.voided.length > 0 ||
  one.what === "unsigned" ||
  one.what === "void" ||
  (one.what === "certified" && one.tag.is === "elsewhere");

/** What was done for every certification, and what is missing, for a terminal or a log. */
export const certifyLines = (
  { organization, base, certifications }: CertifyReport,
  shown: Shown,
): string[] => [
  `Certifications of ${organization}, at ${base}.`,
  ...(certifications.length === 0 ? ["No certification is due."] : []),
  ...certifications.flatMap((one) => [
    `${nameOf(one)}: ${wordsOf(one)}; due on ${one.due}.`,
    ...(shown.findings ? gatesIn(one) : []).flatMap(({ held }) =>
      held.map((each) => {
        const { what, remedy } = printHeld(each);
        const who = [...each.roles.map((role) => roleName(role).en), ...each.people].join(", ");
        return `  ${what.en} ${remedy?.en ?? ""}${who === "" ? "" : ` (${who})`}`;
      }),
    ),
  ]),
];

/** The job summary of certifications. */
export const certifySummary = ({ organization, base, certifications }: CertifyReport, shown: Shown): string =>
  [
    `# Certifications of ${code(organization)}`,
    `They rest on what people have approved, at ${code(base)}.`,
    certifications.length === 0
      ? "No certification is due."
      : table(
          ["Certification", "Due", "Now"],
          certifications.map((one) => [nameOf(one), one.due, wordsOf(one).replaceAll("|", "\\|")]),
        ),
    ...certifications.flatMap((one) =>
      shown.findings && gatesIn(one).length > 0 ? [`## ${nameOf(one)}`, gatesTable(gatesIn(one), "en")] : [],
    ),
    "",
  ].join("\n\n");

/** A warning for each that somebody has to do something about. */
export const certifyWarnings = ({ certifications }: CertifyReport): string[] =>
  certifications.filter(isNotReady).map((one) => `${nameOf(one)}: ${wordsOf(one)}.`);

/** What was refused, as the portal reads it. */
export function readinessText({ organization, base, certifications }: CertifyReport): string {
  const readiness: Readiness = {
    schema: 1,
    organization,
    commit: base,
    refused: certifications.flatMap((one) => {
      if (one.what !== "refused") return [];
      const { period, entity, regime } = one.key;
      return [{ period, entity, regime, due: one.due, gates: [...one.gates] }];
    }),
  };
  return `${JSON.stringify(readiness, null, 2)}\n`;
}
