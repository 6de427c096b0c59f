import { resolve } from "node:path";
import { defineConfig } from "astro/config";
import { openLedger } from "./loader/open-ledger.ts";
import { CannotBuild, type Settings } from "./loader/settings.ts";
import { readHanded } from "./loader/handed.ts";

// A hook or a rebase that starts the build leaves GIT_DIR and its like behind; they would name another repository.
for (const name of Object.keys(process.env))
  if (name.startsWith("GIT_")) Reflect.deleteProperty(process.env, name);

// Astro reports each build to its makers unless this is set, and looks after it has read this file.
// https://astro.build/telemetry/
process.env.ASTRO_TELEMETRY_DISABLED = "1";

const { COUNTERSIGN_LEDGER, COUNTERSIGN_OUT, COUNTERSIGN_BASE } = process.env;
const { COUNTERSIGN_ORGANIZATION, COUNTERSIGN_REPOSITORY_URL } = process.env;
const { COUNTERSIGN_INTEGRITY, COUNTERSIGN_READINESS } = process.env;

const settings: Settings = {
  ledger: resolve(COUNTERSIGN_LEDGER ?? resolve(import.meta.dirname, "..")),
  organization: COUNTERSIGN_ORGANIZATION ?? null,
  repositoryUrl: COUNTERSIGN_REPOSITORY_URL?.replace(/(?<!\/)\/+$/, "") ?? null,
  integrity: COUNTERSIGN_INTEGRITY === undefined ? null : resolve(COUNTERSIGN_INTEGRITY),
  readiness: COUNTERSIGN_READINESS === undefined ? null : resolve(COUNTERSIGN_READINESS),
};

export default defineConfig({
  srcDir: ".",
  outDir: COUNTERSIGN_OUT === undefined ? "dist" : resolve(COUNTERSIGN_OUT),
  base: COUNTERSIGN_BASE ?? "/",
  trailingSlash: "always",
  compressHTML: true,
  devToolbar: { enabled: false },
  // Pages are rendered one after another; meanwhile others are written.
  build: { inlineStylesheets: "never", concurrency: 4 },
  vite: {
    define: { COUNTERSIGN_SETTINGS: JSON.stringify(settings) },
    // A data: address would need a hole in the content security policy (layouts/page.astro).
    build: { assetsInlineLimit: 0 },
  },
  integrations: [
    {
      name: "countersign",
      hooks: {
        // Refuses a ledger that cannot be shown before a page is made, in one sentence.
        "astro:build:start": async () => {
          try {
            const { organization } = await openLedger(settings);
            await readHanded(settings, organization);
          } catch (error) {
            if (!(error instanceof CannotBuild)) throw error;
            error.stack = error.message;
            throw error;
          }
        },
      },
    },
  ],
});
