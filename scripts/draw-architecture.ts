import { posix } from "node:path";
import { reachOf } from "../test/house/code.ts";
import { ORDER } from "../test/house/floors.ts";
import { filesUnder, read } from "../test/house/tree.ts";

const ROW = 34;
const BOX = { x: 24, width: 190, height: 24 };
const MARGIN = 20;

/**
 * What stands outside the action: the demo and the portal, which import nothing of it, and the model, on which everything
 * stands.
 */
const [DEMO, SITE, MODEL] = ["demo", "site", "model"];
/** The rooms of the action from the top, and those below. */
const FLOORS = [...[...ORDER].reverse().map((room) => `action/${room}`), DEMO, SITE, MODEL];

const isCode = (path: string) =>
  /\.(?:ts|astro)$/.test(path) && !path.endsWith(".test.ts") && !path.includes("/examples/");

/** The floor of a path from the root; null for what stands nowhere here. */
const floorOf = (path: string): string | null =>
  FLOORS.find((floor) => path === floor || path.startsWith(`${floor}/`)) ?? null;

/** How often each floor imports another, by `from to`. */
function arrows(): Map<string, number> {
  const counted = new Map<string, number>();
  const files = ["action", DEMO, SITE].flatMap((folder) => filesUnder(folder));
  for (const path of files.filter(isCode)) {
    const from = floorOf(path);
    for (const specifier of reachOf(read(path)).imports.filter((one) => one.startsWith("."))) {
      const to = floorOf(posix.join(posix.dirname(path), specifier));
      if (from === null || to === null || from === to) continue;
      const pair = `${from} ${to}`;
      counted.set(pair, (counted.get(pair) ?? 0) + 1);
    }
  }
  return counted;
}

const middle = (floor: string) => MARGIN + FLOORS.indexOf(floor) * ROW + BOX.height / 2;

/** An arrow down, out to the right as far as it goes down. */
function arrow([pair, count]: readonly [string, number]): string {
  const [from = "", to = ""] = pair.split(" ");
  const [above, below] = [middle(from), middle(to)];
  const x = BOX.x + BOX.width;
  const reach = x + 20 + (below - above) * 0.62;
  const width = Math.min(3, 0.6 + Math.log2(count) / 2).toFixed(2);
  return `<path d="M${x} ${above + 4}C${reach.toFixed(1)} ${above + 4} ${reach.toFixed(1)} ${below - 4} ${x + 5} ${below - 4}" stroke-width="${width}"><title>${from} imports ${to}: ${count}</title></path>`;
}

const box = (floor: string) => {
  const y = middle(floor) - BOX.height / 2;
  return `<rect x="${BOX.x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="4"/><text x="${BOX.x + 10}" y="${y + 16.5}">${floor}</text>`;
};

/**
 * The rooms of the product as an SVG, one below the other: what a room imports stands below it. Made from the imports
 * of the sources, so that an arrow that went up would be seen, and no circle is possible without one.
 */
export function architecture(): string {
  const height = 2 * MARGIN + FLOORS.length * ROW;
  const lines = [...arrows()].sort(([a], [b]) => (a < b ? -1 : 1)).map(arrow);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 ${height}" role="img" aria-labelledby="title desc">
<title id="title">The rooms of the product</title>
<desc id="desc">${FLOORS.length} rooms, one below the other; every import goes down.</desc>
<style>
svg { color: #1f2328; background: #fff } text { font: 13px ui-monospace, "Liberation Mono", monospace; fill: currentColor }
rect { fill: none; stroke: currentColor } path { fill: none; stroke: #0f6b4f; opacity: .55; marker-end: url(#end) }
@media (prefers-color-scheme: dark) { svg { color: #e6edf3; background: #14181b } path { stroke: #7fd1b3 } }
</style>
<defs><marker id="end" viewBox="0 0 6 6" refX="5" refY="3" markerWidth="6" markerHeight="6" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L6 3L0 6z" style="fill:#0f6b4f;stroke:none;marker-end:none"/></marker></defs>
${FLOORS.map(box).join("\n")}
${lines.join("\n")}
</svg>
`;
}
