import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/** Serves a folder of pages on the loopback interface; resolves when it listens. */
export async function serveFolder(folder: string, port: number): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    answer(folder, path, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string")
    throw new Error("The server does not listen on a port.");
  return { server, url: `http://127.0.0.1:${address.port}/` };
}

async function answer(folder: string, path: string, response: ServerResponse): Promise<void> {
  const found = await fileAt(folder, path);
  const file = found ?? (await fileAt(folder, "/404.html"));
  if (file === null) {
    response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found\n");
    return;
  }
  const type = types[extname(file)] ?? "application/octet-stream";
  response.writeHead(found === null ? 404 : 200, { "Content-Type": type });
  createReadStream(file)
    .on("error", () => response.destroy())
    .pipe(response);
}

/** The file a path stands for, `index.html` for a folder; null when there is none or it lies outside. */
async function fileAt(folder: string, path: string): Promise<string | null> {
  const inside = normalize(join("/", decoded(path)));
  const file = join(folder, inside.endsWith("/") ? `${inside}index.html` : inside);
  const entry = await stat(file).catch(() => null);
  return entry?.isFile() === true ? file : null;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return "/404.html";
  }
}
