import { table } from "../model/markdown.ts";
import { IDENTITY_KINDS, kinds } from "../model/identity.ts";
import { questions } from "../model/identities/questions.ts";
import { untoldOf } from "../model/reasons/why-not-asked.ts";
import { matrixOf } from "../model/reasons/asked-of.ts";

/** The generated sections of docs/checks.md: which check is put to which kind, and to what else. */
export function documentedChecks(): Record<string, string> {
  const { rows, notes } = matrixOf(questions);
  return {
    "checks-by-kind": [
      table(
        ["Check", ...IDENTITY_KINDS.map((kind) => kinds[kind].name.en)],
        rows.map(({ check, cells }) => [
          `\`${check}\``,
          ...cells.map(({ note }) => (note === null ? "✓" : `${note}`)),
        ]),
      ),
      `Why a check is not asked:`,
      notes.map(({ en }, index) => `${index + 1}. ${en}`).join("\n"),
    ].join("\n\n"),
    "untold-of-kinds": table(
      ["Kind", "What GitHub does not tell"],
      IDENTITY_KINDS.flatMap((kind) => {
        const untold = untoldOf(kind).map(({ en }) => en);
        return untold.length === 0 ? [] : [[kinds[kind].name.en, untold.join(" ")]];
      }),
    ),
    "checks-of-others": table(
      ["Check", "Of"],
      questions.flatMap(({ check, about }) =>
        about === "repository" || about === "organization" ? [[`\`${check}\``, OTHERS[about]]] : [],
      ),
    ),
  };
}

const OTHERS = { repository: "each repository", organization: "the organisation" } as const;
