import type { ControlId } from "../../model/assessment.ts";
import type { Day } from "../../model/instant.ts";
import { type Leaves, leavesOf } from "../../model/leaves.ts";
import type { Phrase } from "../../model/reasons/drift/phrases.ts";
import type { DriftContext } from "./context.ts";
import { entityName, speakerOf } from "./position.ts";
import type { Difference, Found } from "./rule.ts";
import { type Changed, statedHistory } from "./stated-history.ts";

/** One version, or one entry, as text: its first day, and what it says. */
type Entry = Readonly<Record<string, string>>;

/** How often, and by whom: what a past period is evaluated by. */
const SAID = ["frequency", "performer", "approver"];

/** The entries of a list: `former[2].frequency` is of the second. */
function entriesOf(leaves: Leaves, list: string): Entry[] {
  const all = new Map<string, Record<string, string>>();
  for (const [field, value] of leaves) {
    const [, name, index = "", key = ""] = /^(\w+)\[(\d+)\]\.(\w+)$/.exec(field) ?? [];
    if (name === list) all.set(index, { ...all.get(index), [key]: value });
  }
  return [...all.values()];
}

/** What held on a day, by the last entry that begins no later; one without a first day held always. */
function saidOn(entries: readonly Entry[], day: Day, first: Entry | undefined): string {
  const started = entries
    .filter(({ effective_from: from = "" }) => from <= day)
    .sort((a, b) => ((a.effective_from ?? "") < (b.effective_from ?? "") ? -1 : 1));
  const held = started.at(-1) ?? first;
  return SAID.map((field) => held?.[field] ?? "")
    .join(" ")
    .trim();
}

/** The fields of a file as the scan of a day read them: as they are now, with every later change taken back. */
function leavesThen(now: Leaves, changes: readonly Changed[], day: Day): Leaves {
  const then = new Map(now);
  for (const { field, before } of changes.filter(({ since }) => since >= day).toReversed())
    if (before === null) then.delete(field);
    else then.set(field, before);
  return then;
}

/** A file that says how often and by whom, and how to read that from its fields. */
interface Dated {
  file: string;
  field: string;
  speaker: Phrase;
  control: ControlId;
  /** What held on a day; null where the file was not there. */
  read: (leaves: Leaves, day: Day) => string | null;
}

const datedIn = (context: DriftContext): Dated[] => [
  ...context.overlays.map((overlay): Dated => ({
    file: overlay.file,
    field: "effective_from",
    speaker: speakerOf(context, overlay),
    control: overlay.data.control,
    read: (leaves, day) => {
      if (!leaves.has("control")) return null;
      const versions = [...entriesOf(leaves, "former"), Object.fromEntries(leaves)];
      const [first] = versions.toSorted((a, b) =>
        (a.effective_from ?? "") < (b.effective_from ?? "") ? -1 : 1,
      );
      return saidOn(versions, day, first);
    },
  })),
  ...context.assessedControls.map(({ entity, overlay: { data } }): Dated => ({
    file: entity.file,
    field: "overrides",
    speaker: entityName(entity),
    control: data.control,
    read: (leaves, day) =>
      leaves.has("entity")
        ? saidOn(
            entriesOf(leaves, "overrides").filter(
              ({ regime, control }) => regime === data.regime && control === data.control,
            ),
            day,
            undefined,
          )
        : null,
  })),
];

/**
 * What is stated today of a day that is over is what stood on base that day, as far as scans recorded it: who dates a
 * version back would change what a past period demanded, and who takes a former one away, too.
 */
export function datedBack(context: DriftContext): Found {
  const { changes } = statedHistory(context);
  const all = datedIn(context);
  return {
    compared: 0,
    differences: all.flatMap(({ file, field, speaker, control, read }): Difference[] => {
      const own = changes.filter((one) => one.file === file);
      const now = leavesOf(context.texts.get(file) ?? "");
      if (now === null) return [];
      const found = own
        .map(({ since }) => ({
          since,
          before: read(leavesThen(now, own, since), since),
          after: read(now, since),
        }))
        .find(({ before, after }) => before !== null && before !== after);
      if (found === undefined) return [];
      const side = (said: string | null) => ({ file, field, value: said, normalised: said ?? "" });
      return [
        {
          control,
          left: side(found.after),
          right: side(found.before),
          verdict: "block",
          reason: "dated-back",
          with: { speaker, control, day: found.since },
        },
      ];
    }),
    unknown: [],
  };
}
