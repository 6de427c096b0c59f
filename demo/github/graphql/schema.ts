import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildSchema, type GraphQLSchema } from "graphql";

let built: GraphQLSchema | undefined;

/** GitHub's own schema; built on the first call, because it is large. */
export function githubSchema(): GraphQLSchema {
  if (built === undefined) {
    // The package's schema.json lags its schema.graphql; the latter is GitHub's.
    const file = new URL("schema.graphql", import.meta.resolve("@octokit/graphql-schema"));
    built = buildSchema(readFileSync(fileURLToPath(file), "utf8"), { assumeValid: true, noLocation: true });
  }
  return built;
}
