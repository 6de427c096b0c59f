import type { Language } from "../../model/language.ts";
import type { Day } from "../../model/instant.ts";
import { roleName } from "../../model/role-name.ts";
import { dayIn } from "../../model/time-zone.ts";
import { itemsOf, type CertificationEntry } from "../view/certifications.ts";
import { writeDay } from "../view/when.ts";
import type { Words } from "./words.ts";

type Said = Pick<CertificationEntry, "progress" | "gates" | "due" | "document">;

/** The words of a locale, and the day of the last scan, for the pages have no clock; null where there was none. */
interface Wording {
  w: Words;
  locale: Language;
  today: Day | null;
}

/** How far a certification has come, in one sentence. */
export function saidOf({ progress, gates, due, document }: Said, { w, locale, today }: Wording): string {
  const t = w.certifications;
  const isOver = today !== null && due < today;
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
        ? t.ready(roles(document?.data.roles ?? []), writeDay(due, locale), isOver)
        : t.notReady(items, writeDay(due, locale), isOver);
    }
    default:
      return progress satisfies never;
  }
}
