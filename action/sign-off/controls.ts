import { Exception } from "../../model/exception.ts";
import type { Governance } from "../../model/governance.ts";
import { documentKind, WORKFLOWS_FOLDER } from "../../model/paths.ts";
import type { SignOffFault } from "../../model/reasons/sign-off-faults.ts";
import { sameData } from "../../model/same-data.ts";
import { lackOfAuthority, lackOfRenewal } from "../queries/authority.ts";
import { bothSides } from "./both-sides.ts";
import { boundBy } from "./bound-by.ts";
import { ofDeficiency } from "./deficiency.ts";
import { ofEmergency } from "./emergency.ts";
import type { Barred, ChangedFile, PullFacts, Requirement } from "./facts.ts";
import type { Of, OfFile } from "./of-file.ts";
import { ofVariance } from "./variance.ts";
import { concernedBy } from "./look-backs.ts";

type Pull = Pick<PullFacts, "author" | "lastPusher" | "lookedBackOn">;

/** What the files that people state ask for, each requirement once: the roles that countersign.yml gives authority. */
export function requiredByControls(
  changed: readonly ChangedFile[],
  governance: Governance,
  pull: Pull,
): { requirements: Requirement[]; faults: SignOffFault[] } {
  const all = changed.map((file) => ofFile(file, governance, pull));
  const together = new Map<Requirement["what"], Requirement>();
  for (const one of all.flatMap(({ requirements }) => requirements)) {
    const known = together.get(one.what);
    together.set(
      one.what,
      known === undefined
        ? one
        : { ...known, files: [...known.files, ...one.files], barred: [...known.barred, ...one.barred] },
    );
  }
  return { requirements: [...together.values()], faults: all.flatMap(({ faults = [] }) => faults) };
}

function ofFile(file: ChangedFile, governance: Governance, pull: Pull): OfFile {
  const of = (
    what: Requirement["what"],
    roles: readonly string[],
    barred: readonly Barred[] = [],
  ): Requirement => ({ what, roles, entity: null, files: [file.path], barred });
  if (file.path.startsWith(`${WORKFLOWS_FOLDER}/`)) return { requirements: [of("workflow", [])] };
  switch (documentKind(file.path)) {
    case "exception":
      return ofException(file, governance, of);
    case "variance":
      return ofVariance(file, governance, of);
    case "emergency":
      return ofEmergency(file, governance, pull, of);
    case "deficiency":
      return ofDeficiency(file, governance, pull, of);
    case "look-back": {
      const { barred, faults } = concernedBy(file, governance, pull);
      return { requirements: [of("other", [], [...boundBy(file, governance), ...barred])], faults };
    }
    default:
      return { requirements: [of("other", [], boundBy(file, governance))] };
  }
}

function ofException(file: ChangedFile, governance: Governance, of: Of): OfFile {
  const { exception: ordinary, financial_exception: financial } = governance.configuration.authority;
  const { before, after } = bothSides(Exception, file);
  const sides = [before, after].filter((one) => one !== null);
  const barred = sides.map(({ requested_by: login, exception: subject }): Barred => ({
    login,
    as: "requester",
    subject,
  }));
  const isFinancial = sides.some(({ financial_path: path }) => path.length > 0);
  const unread = file.after !== null && after === null;
  return {
    requirements: [
      of("exception", ordinary, barred),
      ...(isFinancial || unread ? [of("financial-exception", financial, barred)] : []),
    ],
    faults: unread
      ? [{ reason: "not-readable", with: { file: file.path } }]
      : after === null
        ? []
        : lacksOf(before, after, governance),
  };
}

/** What of an exception is new and was accepted without authority; what base holds already is for the checks. */
function lacksOf(before: Exception | null, after: Exception, governance: Governance): SignOffFault[] {
  const known = before?.renewals.length ?? 0;
  const accepted =
    sameData([before?.accepted, before?.co_accepted], [after.accepted, after.co_accepted]) && before !== null
      ? null
      : lackOfAuthority(after, governance);
  const renewed = after.renewals.slice(known).map((one) => lackOfRenewal(after, one, governance));
  return [accepted, ...renewed].flatMap((why): SignOffFault[] =>
    why === null ? [] : [{ reason: "without-authority", with: { id: after.exception, why } }],
  );
}
