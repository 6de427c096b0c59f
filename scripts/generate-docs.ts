import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { format } from "prettier";
import { checks } from "../action/checks/index.ts";
import { rules } from "../action/drift/rules/index.ts";
import { criteria } from "../action/criteria/index.ts";
import { commandsTable } from "../action/review/decisions/commands-table.ts";
import { table } from "../model/markdown.ts";
import { architecture } from "./draw-architecture.ts";
import { documentedChecks } from "./documented-checks.ts";
import { documentedDocuments } from "./documented-documents.ts";
import { documentedOpenControls, documentedRules } from "./documented-rules.ts";
import { documentedSources } from "./documented-sources.ts";
import { neededPermissions, registrationAddress, registrationOfTwo } from "./documented-permissions.ts";

const Described = z.object({ description: z.string(), default: z.string().optional() });
const Manifest = z.object({
  inputs: z.record(z.string(), Described),
  outputs: z.record(z.string(), Described),
});

const cell = (text: string) => text.replaceAll("|", "\\|");

/** The generated sections by the name in their markers. */
export function sections(root: string): Record<string, string> {
  const { inputs, outputs } = Manifest.parse(parse(readFileSync(join(root, "action.yml"), "utf8")));
  return {
    inputs: table(
      ["Input", "What it is", "Default"],
      Object.entries(inputs).map(([name, { description, default: usual }]) => [
        `\`${name}\``,
        cell(description),
        usual === undefined ? "" : `\`${usual}\``,
      ]),
    ),
    outputs: table(
      ["Output", "What it is"],
      Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, cell(description)]),
    ),
    registration: `\`\`\`text\n${registrationAddress()}\n\`\`\``,
    "registration-of-two": `\`\`\`text\n${registrationOfTwo().asking}\n\n${registrationOfTwo().publishing}\n\`\`\``,
    ...documentedDocuments(),
    sources: documentedSources(),
    "rules-not-answered": documentedRules(root, "not-told"),
    "open-controls": documentedOpenControls(root),
    "rules-not-asked": documentedRules(root, "not-asked"),
    ...documentedChecks(),
    commands: commandsTable("en"),
    permissions: table(
      ["Permission", "One App", "App that asks", "App that publishes", "Of", "For"],
      neededPermissions().map(({ name, level, asking, publishing, of, purposes }) => [
        `\`${name}\``,
        level,
        asking ?? "",
        publishing ?? "",
        of === "organization" ? "the organisation" : "repositories",
        cell(purposes.join("; ")),
      ]),
    ),
    checks: table(
      ["Check", "Asks", "Of", "Serves"],
      checks.map(({ id, words, appliesTo, controls }) => [
        `\`${id}\``,
        cell(words.question.en),
        appliesTo,
        controls.join(", "),
      ]),
    ),
    criteria: table(
      ["Criterion", "Asks"],
      criteria.map(({ id, words }) => [`\`${id}\``, cell(words.question.en)]),
    ),
    "drift-rules": table(
      ["Rule", "Compares", "What a difference means, and what to do"],
      rules.map(({ id, compares, effect }) => [id, cell(compares.en), cell(effect.en)]),
    ),
  };
}

/** A text with what stands between its markers replaced. */
export function fill(text: string, parts: Readonly<Record<string, string>>): string {
  return text.replace(
    /(<!-- generated:([a-z-]+) -->\n)[\s\S]*?(<!-- \/generated:\2 -->)/g,
    (whole, open: string, name: string, close: string) => {
      const part = parts[name];
      return part === undefined ? whole : `${open}\n${part}\n\n${close}`;
    },
  );
}

/** Every generated file with the text it should have. */
export async function generated(root: string): Promise<Map<string, string>> {
  const parts = sections(root);
  const docs = readdirSync(join(root, "docs")).filter((name) => name.endsWith(".md"));
  const pages = ["README.md", ...docs.map((name) => `docs/${name}`)];
  const filled = pages.map(async (path) => {
    const text = readFileSync(join(root, path), "utf8");
    const now = fill(text, parts);
    return [path, now === text ? text : await format(now, { parser: "markdown", printWidth: 110 })] as const;
  });
  return new Map([...(await Promise.all(filled)), ["docs/architecture.svg", architecture()]]);
}

const current = (file: string) => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
};

/** Paths of generated files that are not what they should be. */
export async function staleDocs(root: string): Promise<string[]> {
  const files = await generated(root);
  return [...files].filter(([path, text]) => current(join(root, path)) !== text).map(([path]) => path);
}

if (import.meta.main) {
  const root = join(import.meta.dirname, "..");
  if (process.argv.includes("--check")) {
    const stale = await staleDocs(root);
    if (stale.length > 0)
      console.error(`Not current: ${stale.join(", ")}. Run scripts/generate-docs.ts and commit the result.`);
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else {
    for (const [path, text] of await generated(root)) writeFileSync(join(root, path), text);
  }
}
