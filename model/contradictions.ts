import { CERTIFICATION_TOKENS, DEMANDED_TOKENS } from "./certification-text.ts";
import type { Filed, Governance } from "./governance.ts";
import { wrongLookBacks } from "./look-back-contradictions.ts";
import type { Overlay } from "./overlay.ts";
import { loosenings, PARAMETERS, type ParameterSettings } from "./parameters.ts";
import { CONFIGURATION_FILE } from "./paths.ts";
import { fieldName, type Problem } from "./problem.ts";
import { fillTokens, fillWith } from "./tokens.ts";

/** What fits every schema and still cannot stand beside something else that people state. */
export function contradictions(governance: Governance): Problem[] {
  return [
    ...loosened(governance),
    ...untranslated(governance),
    ...withoutPart(governance),
    ...emptyTokens(governance),
    ...looseBraces(governance),
    ...formerAfterwards(governance),
    ...certificationTexts(governance),
    ...wrongLookBacks(governance),
  ];
}

/** An overlay and an entity may tighten a limit and never loosen it; the sentence names both files. */
function loosened({ parameters, overlays, entities }: Governance): Problem[] {
  const all: readonly Filed<{ parameters: ParameterSettings }>[] = [...overlays, ...entities];
  return all.flatMap(({ file, data }) =>
    loosenings(parameters, data.parameters).map(({ name, tier, value, inForce }) => ({
      file,
      line: null,
      field: `parameters.${name}.${tier}`,
      reason: `is ${value} and loosens what ${CONFIGURATION_FILE} sets, which is ${inForce}; it may only be ${
        PARAMETERS[name].tighter === "lower" ? "lower" : "higher"
      }`,
    })),
  );
}

/** Every overlay exists in every language of its regime. */
function untranslated({ regimes, overlays }: Governance): Problem[] {
  const files = new Set(overlays.map(({ file }) => file));
  return overlays.flatMap(({ file, data }) => {
    const regime = regimes.find((one) => one.data.regime === data.regime);
    // That the regime does not exist is told of the overlay already.
    if (regime === undefined) return [];
    const { languages } = regime.data;
    const first = languages[0];
    if (!languages.includes(data.language))
      return [
        {
          file,
          line: null,
          field: "language",
          reason: `is ${data.language}, which is no language of ${regime.file}; those are: ${languages.join(", ")}`,
        },
      ];
    const lacking = languages
      .map((language) => ({ language, path: file.replace(/\.[a-z]{2}\.md$/, `.${language}.md`) }))
      .filter(({ path }) => !files.has(path))
      // One sentence for each file that is missing, said by the first text there is.
      .filter(
        () => data.language === first || !files.has(file.replace(/\.[a-z]{2}\.md$/, `.${first ?? ""}.md`)),
      );
    return lacking.map(({ language, path }) => ({
      file,
      line: null,
      field: "language",
      reason: `has no translation ${path}, which ${regime.file} asks for with languages: ${languages.join(", ")}; write the ${language} text`,
    }));
  });
}

/** A regime may require parts that others do without. */
function withoutPart({ regimes, overlays }: Governance): Problem[] {
  return overlays.flatMap(({ file, data }) => {
    const regime = regimes.find((one) => one.data.regime === data.regime);
    return (regime?.data.requires ?? [])
      .filter((part) => data[part] === null || data[part].length === 0)
      .map((part) => ({
        file,
        line: null,
        field: part,
        reason: `is missing, and ${regime?.file ?? ""} requires it of every overlay`,
      }));
  });
}

/** A token must name a field or a parameter; else a reader would see the braces. */
function emptyTokens({ overlays, parameters }: Governance): Problem[] {
  return overlays.flatMap(({ file, data, body }) =>
    textsOf(data, body).flatMap(({ field, text }) => {
      const filled = fillTokens(text, { overlay: data, parameters, words: ANY });
      return filled.ok
        ? []
        : [
            {
              file,
              line: null,
              field,
              reason: `holds the token {{${filled.token}}}, which names nothing; tokens are frequency, performer, approver and params.<name>, with .strict for the strict value`,
            },
          ];
    }),
  );
}

/** A token that lacks a brace is filled by nobody, and a reader would see what is left of it. */
function looseBraces({ overlays }: Governance): Problem[] {
  return overlays.flatMap(({ file, data, body }) =>
    textsOf(data, body).flatMap(({ field, text }) => {
      const rest = text.replace(/\{\{[^{}]*\}\}/g, (token) => "◇".repeat(token.length));
      const at = rest.search(/\{\{|\{[^{}]*\}\}|\}\}/);
      if (at < 0) return [];
      const from = text.slice(at, at + 24).trim();
      const reason = `holds braces that make no token, at «${from}»; write a token like {{performer}}`;
      return [{ file, line: null, field, reason }];
    }),
  );
}

/** An earlier version began before the present one. */
const formerAfterwards = ({ overlays }: Governance): Problem[] =>
  overlays.flatMap(({ file, data: { effective_from: from, former } }) =>
    former.flatMap((one, index) =>
      one.effective_from < from
        ? []
        : [
            {
              file,
              line: null,
              field: `former[${index}].effective_from`,
              reason: `is ${one.effective_from}, and the present version begins on ${from}; an earlier one begins before it`,
            },
          ],
    ),
  );

/** The text of a certification is in its regime's first language, and every token of it is one that is filled. */
function certificationTexts({ regimes, certificationTexts: texts }: Governance): Problem[] {
  return texts.flatMap(({ file, data, body }) => {
    const problem = (field: string, reason: string): Problem[] => [{ file, line: null, field, reason }];
    const tokenIn = (text: string, known: readonly string[]) => {
      const filled = fillWith(text, (token) => (known.includes(token) ? "◇" : null));
      return !filled.ok ? `{{${filled.token}}}` : (/\{\{|\}\}/.exec(filled.text)?.[0] ?? null);
    };
    const unknown = tokenIn(body, CERTIFICATION_TOKENS);
    const missing = DEMANDED_TOKENS.filter((token) => !body.includes(`{{${token}}}`));
    const language = regimes.find((one) => one.data.regime === data.regime)?.data.languages[0] ?? null;
    return [
      ...(language === null
        ? problem("regime", `is ${data.regime}, and there is no such regime`)
        : language !== data.language
          ? problem(
              "language",
              `is ${data.language}, and the authoritative language of the regime is ${language}`,
            )
          : []),
      ...(body.trim() === "" ? problem("body", "is empty; it is the text that people certify") : []),
      ...(unknown === null
        ? []
        : problem(
            "body",
            `holds ${unknown}, which names nothing; tokens are ${CERTIFICATION_TOKENS.join(", ")}`,
          )),
      ...(missing.length === 0
        ? []
        : problem(
            "body",
            `must hold ${missing.map((token) => `{{${token}}}`).join(", ")}, which stand for what evidence says against it`,
          )),
      ...(tokenIn(data.sentence, ["scope"]) !== null || data.sentence.split("{{scope}}").length !== 2
        ? problem("sentence", "must hold the token {{scope}} once, and no other")
        : []),
    ];
  });
}

const ANY = { frequency: (name: string) => name, role: (name: string) => name };

/** Every text of an overlay with the field it stands in. */
export function textsOf(data: Overlay, body: string): { field: string; text: string }[] {
  const fields = Object.entries(data).flatMap(([field, value]: [string, unknown]) =>
    typeof value === "string"
      ? [{ field, text: value }]
      : Array.isArray(value)
        ? value.flatMap((text: unknown, index) =>
            typeof text === "string" ? [{ field: fieldName([field, index]) ?? field, text }] : [],
          )
        : [],
  );
  return [...fields, { field: "body", text: body }];
}
