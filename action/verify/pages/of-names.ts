import type { Addition } from "../../../model/addition.ts";
import type { Certification } from "../../../model/certification.ts";
import type { Conclusion } from "../../../model/conclusion.ts";
import type { Governance } from "../../../model/governance.ts";
import type { Review } from "../../../model/review.ts";
import { bodyOf as certificationBody, titleIn } from "../../certify/body.ts";
import { additionBody } from "../../conclude/addition-text.ts";
import { bodyOf as conclusionBody } from "../../conclude/body.ts";
import type { Named } from "../../conclude/together.ts";
import { zoneOf } from "../../../model/time-zone.ts";
import { bodyOf as reviewBody } from "../../review/body/body.ts";

/** A document whose page takes names that people state: of its entity, its regime, its controls. */
export type OfNames =
  | { kind: "review"; data: Review }
  | { kind: "conclusion"; data: Conclusion }
  | { kind: "addition"; data: Addition }
  | { kind: "certification"; data: Certification };

/** What names are taken from: what people state at a commit, and what its subjects are called. */
export interface Names {
  governance: Governance;
  subjects: Named["subjects"];
}

/** The page of a document by names; null where nobody states its entity or its regime. */
export function pageByNames({ kind, data }: OfNames, { governance, subjects }: Names): string | null {
  const entity = governance.entities.find((one) => one.data.entity === data.entity);
  const regime = governance.regimes.find((one) => one.data.regime === data.regime);
  if (entity === undefined || regime === undefined) return null;
  switch (kind) {
    case "review":
      return reviewBody(data, governance);
    case "conclusion":
      return conclusionBody(data, { governance, entity, regime, subjects });
    case "addition":
      return additionBody(data, { governance, entity, regime, subjects });
    case "certification": {
      const { period } = data;
      const text = governance.certificationTexts.find((one) => one.data.regime === data.regime);
      if (text === undefined) return null;
      const heading = titleIn({ entity, regime, period, text });
      return certificationBody(data, { heading, zone: zoneOf(entity.data, governance.configuration) });
    }
    default:
      return kind satisfies never;
  }
}

/** Whether a page names subjects besides what people state: deficiencies that share one. */
export const namesSubjects = ({ kind, data }: OfNames): boolean =>
  (kind === "conclusion" || kind === "addition") && data.aggregates.some(({ key }) => key === "identity");
