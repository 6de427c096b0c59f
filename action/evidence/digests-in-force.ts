import { CONTROLS_FOLDER } from "../../model/paths.ts";
import { PARAMETER_NAMES, type Parameters } from "../../model/parameters.ts";
import type { Scan } from "../../model/scan.ts";
import { unixLines } from "../../model/text.ts";
import { digestOf, digestOfFiles } from "../digest/digest.ts";

/** Digests of what was in force: the parameters, and everything under controls/ with its line ends settled. */
export const digestsInForce = (
  parameters: Parameters,
  stated: ReadonlyMap<string, string>,
): Pick<Scan, "parameters" | "controls"> => ({
  parameters: digestOf(
    PARAMETER_NAMES.map((name) => `${name} ${parameters[name].default} ${parameters[name].strict}\n`).join(
      "",
    ),
  ),
  controls: digestOfFiles(
    new Map(
      [...stated]
        .filter(([path]) => path.startsWith(`${CONTROLS_FOLDER}/`))
        .map(([path, text]) => [path, unixLines(text)]),
    ),
  ),
});
