import { OUTCOMES } from "../../model/assessment.ts";
import { nameField } from "../view/field-name.ts";
import type { Words } from "./words.ts";

/** What people call the value of a field in a list of changes: an outcome or a state by its name, all else as it stands. */
export function valueName(field: string, value: string, w: Words): string {
  if (field === "state" && (value === "active" || value === "retired")) return w.identity[value];
  const name = nameField(field);
  if (name.of !== "assessment" || name.field !== "outcome") return value;
  const outcome = OUTCOMES.find((one) => one === value);
  return outcome === undefined ? value : w.names.outcome[outcome];
}
