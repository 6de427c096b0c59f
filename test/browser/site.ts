import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { dirname, extname, join, relative, sep } from "node:path";

const root = join(import.meta.dirname, "..", "..");
const astro = join(dirname(createRequire(import.meta.url).resolve("astro/package.json")), "bin", "astro.mjs");

/** Path the built pages expect to be served under; not the root, so that a link that forgets it breaks. */
export const BASE = "/audit/";

/** How a build ended. */
export interface Built {
  status: number | null;
  output: string;
}

/** Builds the portal of a ledger into a folder, as a person would; `environment` is added to that person's. */
export function buildSite(
  ledger: string,
  out: string,
  environment: Record<string, string> = {},
): Promise<Built> {
  // Astro keeps unfinished pages below the working folder, where builds at one time would overwrite each other's; from
  // there they must find their packages.
  const folder = mkdtempSync(join(root, "node_modules", ".portal-"));
  return new Promise<Built>((resolve, reject) => {
    const child = spawn(process.execPath, [astro, "build", "--root", join(root, "site")], {
      cwd: folder,
      env: {
        PATH: process.env.PATH ?? "",
        HOME: process.env.HOME ?? "",
        NO_COLOR: "1",
        COUNTERSIGN_LEDGER: ledger,
        COUNTERSIGN_OUT: out,
        COUNTERSIGN_BASE: BASE,
        ...environment,
      },
    });
    const output: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, output: Buffer.concat(output).toString("utf8") }));
  }).finally(() => rmSync(folder, { recursive: true, force: true }));
}

/** Every file of a built site by its path. */
export const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));

/** Every page of a built site by its address below the base. */
export const pagesOf = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
      .map((entry) => {
        const file = join(entry.parentPath, entry.name);
        const address = file
          .slice(folder.length + 1)
          .split(sep)
          .join("/");
        return [
          address.replace(/(?:^|\/)index\.html$/, (found) => (found.startsWith("/") ? "/" : "")),
          readFileSync(file, "utf8"),
        ];
      }),
  );

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** What Astro names after its content. */
const NAMED = "/_astro/";

/** Serves a folder on loopback under {@link BASE}. */
export async function serveSite(folder: string): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = path.startsWith(BASE) ? path.slice(BASE.length).replace(/(^|\/)$/, "$1index.html") : null;
    try {
      const bytes = readFileSync(join(folder, file ?? "\0"));
      response.setHeader("content-type", TYPES[extname(file ?? "")] ?? "application/octet-stream");
      // As any host serves what has its digest in its name: a page's fonts take longer than the page.
      if (path.includes(NAMED)) response.setHeader("cache-control", "public, max-age=31536000, immutable");
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    url: `http://127.0.0.1:${address.port}${BASE}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
