import { Deficiency } from "../../model/deficiency.ts";
import { Exception } from "../../model/exception.ts";
import type { Governance } from "../../model/governance.ts";
import { documentKind, WORKFLOWS_FOLDER } from "../../model/paths.ts";
import type { SignOffFault } from "../../model/reasons/sign-off-faults.ts";
import { roleAmong } from "../../model/roster.ts";
import { sameData } from "../../model/same-data.ts";
import { Variance } from "../../model/variance.ts";
import { lackOfAuthority, lackOfRenewal } from "../queries/authority.ts";
import { bothSides } from "./both-sides.ts";
import { boundBy } from "./bound-by.ts";
import type { Barred, ChangedFile, Requirement } from "./facts.ts";

interface OfFile {
  requirements: readonly Requirement[];
  faults?: readonly SignOffFault[];
}

/** What the files that people state ask for, each requirement once: the roles that countersign.yml gives authority. */
export function requiredByControls(
  changed: readonly ChangedFile[],
  governance: Governance,
): { requirements: Requirement[]; faults: SignOffFault[] } {
  const all = changed.map((file) => ofFile(file, governance));
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

function ofFile(file: ChangedFile, governance: Governance): OfFile {
  const { authority } = governance.configuration;
  const of = (
    what: Requirement["what"],
    roles: readonly string[],
    barred: readonly Barred[] = [],
  ): Requirement => ({ what, roles, entity: null, files: [file.path], barred });
  if (file.path.startsWith(`${WORKFLOWS_FOLDER}/`)) return { requirements: [of("workflow", [])] };
  switch (documentKind(file.path)) {
    case "exception":
      return ofException(file, governance, (what, roles, barred) => of(what, roles, barred));
    case "variance": {
      const { before, after } = bothSides(Variance, file);
      const decided = after === null || sameData(before, after) ? [] : [after];
      return {
        requirements: [of("variance", authority.variance)],
        faults: decided.flatMap(({ variance: id, approved_by: by, approved_on: day }) =>
          withoutRole({ id, by, day }, authority.variance, governance),
        ),
      };
    }
    case "deficiency":
      return ofDeficiency(file, governance, (what, roles, barred) => of(what, roles, barred));
    default:
      return { requirements: [of("other", [], boundBy(file, governance))] };
  }
}

type Of = (what: Requirement["what"], roles: readonly string[], barred?: readonly Barred[]) => Requirement;

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

function ofDeficiency(file: ChangedFile, governance: Governance, of: Of): OfFile {
  const roles = governance.configuration.authority.deficiency;
  const { before, after } = bothSides(Deficiency, file);
  // What the action proposes decides nothing yet; whoever names cause, owner and severity does.
  if (file.before === null && after?.state === "proposed" && after.owner === null)
    return { requirements: [] };
  const barred = [before?.owner, after?.owner].flatMap((login): Barred[] =>
    login === null || login === undefined ? [] : [{ login, as: "bound", subject: file.path }],
  );
  const known = before?.affects.map(({ conclusion }) => conclusion) ?? [];
  const decided = (after?.affects ?? []).flatMap(({ conclusion }) =>
    conclusion === null || known.some((one) => sameData(one, conclusion)) ? [] : [conclusion],
  );
  const id = after?.deficiency ?? file.path;
  return {
    requirements: [of("deficiency", roles, barred)],
    faults: decided.flatMap(({ by, at: day }) => withoutRole({ id, by, day }, roles, governance)),
  };
}

const withoutRole = (
  { id, by, day }: { id: string; by: string; day: string },
  roles: readonly string[],
  governance: Governance,
): SignOffFault[] =>
  roleAmong(roles, by, day, governance) === null
    ? [{ reason: "decided-without-role", with: { id, by, day } }]
    : [];
