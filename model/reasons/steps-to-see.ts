import type { Gap } from "../unit.ts";
import type { Names } from "../text.ts";
import { parse } from "../parse.ts";
import { type Granted, GrantPermission, isStep, remedySentence } from "./remedies.ts";
import type { Reason } from "./reason.ts";

/**
 * What to do so that the next scan sees what this one did not, each thing once. Permissions that one holder lacks are one
 * order, however many lists wait for them; where one of several would do, it stays an order of its own.
 */
export function stepsToSee(gaps: readonly Pick<Gap, "remedy">[]): readonly Names[] {
  const remedies = gaps.flatMap(({ remedy }) => (remedy !== null && isStep(remedy) ? [remedy] : []));
  const lacking = new Map<Granted["holder"], Map<string, string>>();
  const others: Reason[] = [];
  for (const remedy of remedies) {
    const grant = remedy.reason === "grant-permission" ? parse(GrantPermission, remedy.with) : null;
    const [only, ...alternatives] = grant?.success === true ? grant.data.any_of : [];
    if (grant?.success !== true || only === undefined || alternatives.length > 0) {
      others.push(remedy);
      continue;
    }
    const { holder } = grant.data;
    const levels = lacking.get(holder) ?? new Map<string, string>();
    lacking.set(holder, levels);
    for (const { name, level } of only) if (levels.get(name) !== "write") levels.set(name, level);
  }
  const orders = [...lacking].map(([holder, levels]): Reason => {
    const permissions = [...levels]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, level]) => ({ name, level }));
    return { reason: "grant-permission", with: { holder, any_of: [permissions] } };
  });
  const sentences = [...orders, ...others].map(remedySentence);
  return [...new Map(sentences.map((one) => [one.en, one])).values()];
}
