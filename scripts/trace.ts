import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readYamlFile } from "../model/document.ts";
import { sentence } from "../model/problem.ts";
import { type Requirement, Requirements } from "../model/requirement.ts";

/** Where the requirements stand; the portal reads the same file. */
export const REQUIREMENTS_FILE = "docs/requirements.yml";

/** The requirements, or the sentence that says what is wrong with their file. */
export function readRequirements(
  root: string,
): { ok: true; requirements: readonly Requirement[] } | { ok: false; reason: string } {
  const text = readFileSync(join(root, REQUIREMENTS_FILE), "utf8");
  const reading = readYamlFile(Requirements, REQUIREMENTS_FILE, text);
  if (!reading.ok) return { ok: false, reason: sentence(reading.problem) };
  const { requirements } = reading.data;
  const gone = requirements.flatMap(({ id, where }) =>
    where
      .filter((path) => !existsSync(join(root, path)))
      .map((path) => `${id} names ${path}, which does not exist`),
  );
  const missing = Array.from({ length: 116 }, (_, index) => `R${index + 1}`).filter(
    (id, index) => requirements[index]?.id !== id,
  );
  const wrong = [
    ...gone,
    ...(missing.length > 0 ? [`${missing[0] ?? ""} is not where its number says`] : []),
  ];
  return wrong.length > 0
    ? { ok: false, reason: `${REQUIREMENTS_FILE}: ${wrong.join("; ")}` }
    : { ok: true, requirements };
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
