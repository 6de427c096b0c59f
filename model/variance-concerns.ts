import type { Variance } from "./variance.ts";

/** Names of entities, or of regimes, whose documents a variance lets differ. */
const namesIn = ({ differs }: Pick<Variance, "differs">, folder: "entities" | "regimes"): string[] =>
  differs.flatMap(({ file }) => {
    const [top, where, name = ""] = file.split("/");
    return top === "controls" && where === folder ? [name.replace(/\.md$/, "")] : [];
  });

/** Whether a variance is about what is done for an entity under a regime: it names both, or documents of all of them. */
export function concerns(
  variance: Pick<Variance, "differs">,
  { entity, regime }: { entity: string; regime: string },
): boolean {
  const isOf = (names: readonly string[], own: string) => names.length === 0 || names.includes(own);
  return isOf(namesIn(variance, "entities"), entity) && isOf(namesIn(variance, "regimes"), regime);
}
