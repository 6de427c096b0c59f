import { phrase, type Phrase } from "../../model/reasons/drift/phrases.ts";
import type { Filed } from "../../model/governance.ts";
import type { Overlay } from "../../model/overlay.ts";
import type { DriftContext } from "./context.ts";
import { readRoles } from "./lexicon/roles.ts";
import { overridden } from "./overrides.ts";
import { agree, between, excerpt, type Position, same, speakerOf } from "./position.ts";
import { literal } from "./prose.ts";
import { type Found, together } from "./rule.ts";

type RoleField = "performer" | "approver";

const worded = (role: string) => ({ value: role, normalised: role, says: phrase("role", { role }) });

const stated = (context: DriftContext, overlay: Filed<Overlay>, field: RoleField): Position => ({
  ...worded(overlay.data[field]),
  file: overlay.file,
  field,
  speaker: speakerOf(context, overlay),
});

/** Every role that a roster or an overlay names. */
const known = ({ governance }: DriftContext): string[] => [
  ...governance.entities.flatMap(({ data }) => data.roster.map(({ role }) => role)),
  ...governance.overlays.flatMap(({ data }) => [data.performer, data.approver]),
];

/** `who` names roles in its own words, and the field's is not among them. */
function inText(context: DriftContext, overlay: Filed<Overlay>, field: RoleField, of: Phrase): Found {
  const { data } = overlay;
  const other: RoleField = field === "performer" ? "approver" : "performer";
  const isToken = new RegExp(`\\{\\{\\s*${field}\\s*\\}\\}`).test(data.who);
  const named = readRoles(literal(data.who), data.language, known(context));
  const strangers = named.filter((role) => role !== data[other]);
  if (isToken || named.includes(data[field]) || strangers.length === 0)
    return { compared: 1, differences: [], unknown: [] };
  const right: Position = {
    file: overlay.file,
    field: "who",
    value: excerpt(data.who),
    normalised: strangers.join(", "),
    speaker: phrase("its-own-text-on-people", {}),
    says: phrase("all", { items: strangers.map((role) => phrase("role", { role })) }),
  };
  const subject = { control: data.control, of, verdict: "block" } as const;
  return {
    compared: 1,
    differences: [between(stated(context, overlay, field), right, subject)],
    unknown: [],
  };
}

/** One role of every control: between regimes, with what entities do otherwise, and with the text. */
export const compareRole = (context: DriftContext, field: RoleField, of: Phrase): Found =>
  together(
    ...[...context.byControl].map(([control, overlays]) =>
      agree(
        overlays.map((overlay) => stated(context, overlay, field)),
        { control, of, verdict: "block" },
      ),
    ),
    overridden(context, {
      field,
      read: ({ [field]: role }) => (role === undefined ? null : worded(role)),
      stated: ({ overlay }) => stated(context, overlay, field),
      subject: { of, verdict: "block" },
    }),
    ...context.overlays.map((overlay) => inText(context, overlay, field, of)),
  );

/** Overlays whose approver performs the control, too: nobody would look a second time. */
export function independent(context: DriftContext): Found {
  const both = context.overlays.filter(({ data }) => data.performer === data.approver);
  return {
    compared: context.overlays.length,
    differences: both.map((overlay) =>
      between(
        { ...stated(context, overlay, "performer"), speaker: same(overlay.data.control) },
        { ...stated(context, overlay, "approver"), speaker: speakerOf(context, overlay) },
        {
          control: overlay.data.control,
          of: phrase("the-performer-and-the-approver", {}),
          verdict: "block",
        },
      ),
    ),
    unknown: [],
  };
}
