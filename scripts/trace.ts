import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { readYamlFile } from "../model/document.ts";
import { sentence } from "../model/problem.ts";
import { type Requirement, Requirements } from "../model/requirement.ts";

/** Where the requirements stand; the portal reads the same file. */
export const REQUIREMENTS_FILE = "docs/requirements.yml";

/** How many requirements there are; their ids are their numbers. */
const COUNT = 116;

/** The requirements, or the sentence that says what is wrong with their file. */
export function readRequirements(
  root: string,
): { ok: true; requirements: readonly Requirement[] } | { ok: false; reason: string } {
  const refuse = (reason: string) => ({ ok: false, reason: `${REQUIREMENTS_FILE}: ${reason}` }) as const;
  if (!existsSync(join(root, REQUIREMENTS_FILE))) return refuse(`is missing; it lists R1 to R${COUNT}`);
  const text = readFileSync(join(root, REQUIREMENTS_FILE), "utf8");
  const reading = readYamlFile(Requirements, REQUIREMENTS_FILE, text);
  if (!reading.ok) return { ok: false, reason: reading.problems.map(sentence).join("\n") };
  const { requirements } = reading.data;
  const wrong = [...misnumbered(requirements), ...requirements.flatMap((one) => misplaced(root, one))];
  return wrong.length > 0 ? refuse(`${wrong.join("; ")}.`) : { ok: true, requirements };
}

/** The first number that is not in its place; those after it would only repeat the complaint. */
function misnumbered(requirements: readonly Requirement[]): string[] {
  const length = Math.max(COUNT, requirements.length);
  const first = Array.from({ length }, (_, index) => index).find(
    (index) => index >= COUNT || requirements[index]?.id !== `R${index + 1}`,
  );
  if (first === undefined) return [];
  const stands = requirements[first]?.id ?? "nothing";
  const wanted = first < COUNT ? `R${first + 1}` : "the end";
  return [`${stands} stands where ${wanted} belongs; list R1 to R${COUNT}, each once and by number`];
}

/** Paths that lead an auditor nowhere, or to the same file twice. */
function misplaced(root: string, { id, where }: Requirement): string[] {
  return [
    ...where
      .filter((path, index) => where.indexOf(path) !== index)
      .map((path) => `${id} names ${path} twice; name it once`),
    ...where
      .filter((path) => statSync(join(root, path), { throwIfNoEntry: false })?.isFile() !== true)
      .map((path) => `${id} names ${path}, which is no file here; name the file that carries it`),
  ];
}

/** The table that `npm run trace` prints. */
export function traceTable(requirements: readonly Requirement[]): string {
  const rows = requirements.map(({ id, status, requirement, where, lacking }) =>
    [
      `${id.padEnd(5)}${status.padEnd(9)}${requirement.en}`,
      ...where.map((path) => `              ${path}`),
      ...(lacking === null ? [] : [`              lacking: ${lacking.en}`]),
    ].join("\n"),
  );
  const count = (status: Requirement["status"]) => requirements.filter((one) => one.status === status).length;
  return [
    ...rows,
    "",
    `${count("done")} done, ${count("partial")} partial, ${count("missing")} missing.`,
  ].join("\n");
}

if (import.meta.main) {
  const read = readRequirements(join(import.meta.dirname, ".."));
  if (read.ok) console.log(traceTable(read.requirements));
  else {
    console.error(read.reason);
    process.exitCode = 1;
  }
}
