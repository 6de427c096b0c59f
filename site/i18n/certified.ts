import type { Language } from "../../model/language.ts";
import { roleName } from "../../model/role-name.ts";
import { dayIn } from "../../model/time-zone.ts";
import { itemsOf, type CertificationEntry } from "../view/certifications.ts";
import { writeDay } from "../view/when.ts";
import type { Words } from "./words.ts";

type Said = Pick<CertificationEntry, "progress" | "gates" | "due" | "document">;

/** How far a certification has come, in one sentence. */
export function saidOf({ progress, gates, due, document }: Said, w: Words, locale: Language): string {
  const t = w.certifications;
  const roles = (list: readonly string[]) => list.map((role) => roleName(role)[locale]).join(t.andRole);
  switch (progress.state) {
    case "signed":
    case "void": {
      const people = progress.signOffs
        .map(({ data: { reviewer } }, index) =>
          t.person(
            reviewer.person ?? reviewer.login,
            // One for each role, in their order: whoever holds several signs in one of them.
            roles([document?.data.roles[index] ?? reviewer.role].filter((role) => role !== null)) ||
              w.signOffs.noRole,
          ),
        )
        .join(t.and);
      const last =
        progress.signOffs
          .map(({ data }) => dayIn(data.time_zone, data.submitted))
          .sort()
          .at(-1) ?? "";
      const says = progress.state === "signed" ? t.signed : t.void;
      return says(people, writeDay(last, locale));
    }
    case "unsigned":
      return t.unsigned(roles(progress.missing));
    case "open":
    case "refused": {
      const items = itemsOf(gates).length;
      return items === 0
        ? t.ready(roles(document?.data.roles ?? []), writeDay(due, locale))
        : t.notReady(items, writeDay(due, locale));
    }
    default:
      return progress satisfies never;
  }
}
