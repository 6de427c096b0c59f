import { readYamlFile } from "../../model/document.ts";
import { sentence } from "../../model/problem.ts";
import { type Requirement, Requirements } from "../../model/requirement.ts";
import text from "../../docs/requirements.yml?raw";

/** The product's requirements and where each is carried; the same file that `npm run trace` prints. */
export function requirements(): readonly Requirement[] {
  const reading = readYamlFile(Requirements, "docs/requirements.yml", text);
  if (!reading.ok) throw new Error(reading.problems.map(sentence).join("\n"));
  return reading.data.requirements;
}
