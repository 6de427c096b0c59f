import { hash } from "node:crypto";
import { CONTROLS_FOLDER } from "../../model/places.ts";
import { PARAMETER_NAMES, type Parameters } from "../../model/parameters.ts";
import { byCodePoint } from "../../model/yaml.ts";

/** SHA-256 of a text's bytes, `sha256:…`. */
export const digestOf = (text: string): string => `sha256:${hash("sha256", text)}`;

/** One digest over everything under controls/, the same as a scan record keeps: lines as sha256sum prints them. */
export const digestOfControls = (stated: ReadonlyMap<string, string>): string =>
  digestOf(
    [...stated]
      .filter(([path]) => path.startsWith(`${CONTROLS_FOLDER}/`))
      .sort(([a], [b]) => byCodePoint(a, b))
      .map(([path, text]) => `${digestOf(text).slice("sha256:".length)}  ${path}\n`)
      .join(""),
  );

/** Digest of the parameters in force, the same as a scan record keeps. */
export const digestOfParameters = (parameters: Parameters): string =>
  digestOf(
    PARAMETER_NAMES.map((name) => `${name} ${parameters[name].default} ${parameters[name].strict}\n`).join(
      "",
    ),
  );
