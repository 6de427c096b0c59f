import type { Certification } from "../../model/certification.ts";
import { digestOfText } from "./digest.ts";

/** Whether a certification has the digest of its own text, and its sentence names that and its own period. */
export const isOfItsText = ({
  text,
  digest,
  sentence,
  entity,
  regime,
  period,
}: Pick<Certification, "text" | "digest" | "sentence" | "entity" | "regime" | "period">): boolean =>
  digest === digestOfText(text) && sentence.includes(`${entity} ${regime} ${period} ${digest}`);
