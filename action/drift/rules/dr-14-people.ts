import { phrase } from "../../../model/reasons/drift/phrases.ts";
import { inForce } from "../../../model/entity.ts";
import type { Filed, Governance } from "../../../model/governance.ts";
import type { Overlay } from "../../../model/overlay.ts";
import { byCodePoint } from "../../../model/yaml.ts";
import type { DriftContext, AssessedControl } from "../context.ts";
import { between, entityName, type Position, same, side, speakerOf } from "../position.ts";
import { defineRule, type Found, together } from "../rule.ts";

type Entry = Governance["entities"][number]["data"]["roster"][number];

/** In force on the day; without a day, not ended. */
const isActive = ({ today }: DriftContext, entry: Entry) =>
  today === null ? entry.to === null : inForce(entry, today);

/** Somebody at the entity holds each role that its overlays name. */
function roles(context: DriftContext): Found {
  const seen = new Set<string>();
  const named = context.assessedControls.flatMap((assessed) =>
    (["performer", "approver"] as const).flatMap((field) => {
      const key = `${assessed.entity.file} ${assessed.overlay.data[field]}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ ...assessed, field }];
    }),
  );
  return {
    compared: named.length,
    differences: named
      .filter(
        ({ entity, overlay, field }) =>
          !entity.data.roster.some((entry) => entry.role === overlay.data[field] && isActive(context, entry)),
      )
      .map(({ entity, overlay, field }: AssessedControl & { field: "performer" | "approver" }) => {
        const role = overlay.data[field];
        const left: Position = {
          file: overlay.file,
          field,
          value: role,
          normalised: role,
          speaker: speakerOf(context, overlay),
          says: phrase("role", { role }),
        };
        const right: Position = {
          file: entity.file,
          field: "roster",
          value: null,
          normalised: "nobody",
          inWords: true,
          speaker: entityName(entity),
          says: phrase("nobody-holds-it", {}),
        };
        return between(left, right, {
          control: overlay.data.control,
          of: phrase("a-role", {}),
          verdict: "block",
        });
      }),
    unknown: [],
  };
}

/** People named in documents who were on a roster and are on none any more. */
function people(context: DriftContext): Found {
  const entries = context.governance.entities.flatMap((entity) =>
    entity.data.roster.map((entry) => ({ entity, entry })),
  );
  if (entries.length === 0) return { compared: 0, differences: [], unknown: [] };
  const named = [
    ...context.governance.overlays.map((overlay: Filed<Overlay>) => ({
      file: overlay.file,
      field: "reviewed_by",
      login: overlay.data.reviewed_by,
      control: overlay.data.control,
      speaker: speakerOf(context, overlay),
      // Whoever answers for a text is on a roster.
      mustBe: true,
    })),
    ...context.governance.statements.flatMap(({ file, data }) =>
      (["business_owner", "technical_steward"] as const).flatMap((field) => {
        const login = data[field];
        return login === null
          ? []
          : [{ file, field, login, control: null, speaker: same(file), mustBe: false }];
      }),
    ),
  ];
  return {
    compared: named.length,
    differences: named.flatMap(({ login, mustBe, control, ...stated }) => {
      const own = entries.filter(({ entry }) => entry.login === login);
      const [last] = own.toSorted((a, b) => byCodePoint(b.entry.to ?? "", a.entry.to ?? ""));
      const stands = own.some(({ entry }) => isActive(context, entry));
      if (stands || (last === undefined && !mustBe)) return [];
      const until = last?.entry.to ?? null;
      const [first] = entries;
      const roster = last?.entity ?? first?.entity;
      const { speaker } = stated;
      return [
        {
          control,
          left: side({ ...stated, value: login, normalised: login }),
          right: {
            file: roster?.file ?? "",
            field: "roster",
            value: until,
            normalised: until === null ? phrase("on-no-roster", {}) : phrase("off-the-roster", { until }),
          },
          verdict: "warn" as const,
          ...(until === null
            ? { reason: "named-and-on-no-roster" as const, with: { speaker, login } }
            : { reason: "named-and-off-the-roster" as const, with: { speaker, login, until } }),
        },
      ];
    }),
    unknown: [],
  };
}

export const dr14 = defineRule({
  id: "DR-14",
  compares: {
    en: "Roles and people that documents name with the rosters of the entities.",
    ja: "文書が示す役割及び担当者と、各法人の役割表。",
  },
  effect: {
    en: "A role that nobody holds is performed by nobody. Put somebody on the roster, or name another.",
    ja: "担当者のいない役割は実施されない。役割表に記載するか、別の役割を定める。",
  },
  find: (context) =>
    together(roles(context), people(context), {
      compared: 0,
      differences: [],
      unknown: context.today === null ? [{ reason: "no-day-for-rosters", with: {} }] : [],
    }),
});
