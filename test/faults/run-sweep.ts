// npm run sweep: every fault at every request. Options: --record, --only=<fault>, --at=<request>, --abreast=<runs>.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { FAULTS } from "./fault-kinds.ts";
import { prepare } from "./prepare.ts";
import { casesOf, eachOf, nameOf, survey, tryCase } from "./sweep.ts";

const { values } = parseArgs({
  options: {
    record: { type: "boolean", default: false },
    only: { type: "string" },
    at: { type: "string" },
    abreast: { type: "string", default: "4" },
  },
});

const prepared = await prepare();
const violations: string[] = [];
try {
  const surveyed = await survey(prepared);
  const cases = casesOf(surveyed)
    .filter(({ fault }) => values.only === undefined || fault.name === values.only)
    .filter(({ position }) => values.at === undefined || position === Number(values.at));
  let done = 0;
  await eachOf(cases, Number(values.abreast), async (one) => {
    const wrong = await tryCase(prepared, surveyed, one).catch((error: unknown) => [String(error)]);
    done += 1;
    if (done % 50 === 0) console.log(`${done} of ${cases.length}`);
    for (const sentence of wrong)
      console.log(`${nameOf(one)} (${surveyed.requests[one.position - 1] ?? ""}): ${sentence}`);
    if (wrong.length > 0) violations.push(nameOf(one));
  });
  const positions = surveyed.requests.length;
  const figures = `${FAULTS.length} fault kinds × ${positions} requests × 2 modes = ${cases.length} runs; violations ${violations.length}`;
  const isWhole = values.only === undefined && values.at === undefined;
  console.log(isWhole ? figures : `${cases.length} runs; violations ${violations.length}`);
  if (values.record && isWhole) await record(figures);
} finally {
  await prepared.remove();
}
process.exitCode = violations.length === 0 ? 0 : 1;

/** Writes the figures between the markers of docs/faults.md. */
async function record(figures: string): Promise<void> {
  const file = join(import.meta.dirname, "../../docs/faults.md");
  const text = await readFile(file, "utf8");
  const between = /(<!-- sweep -->\n)[\s\S]*?(<!-- \/sweep -->)/;
  if (!between.test(text)) throw new Error("docs/faults.md has lost its markers");
  await writeFile(
    file,
    text.replace(between, (_, opening: string, closing: string) => `${opening}\n${figures}.\n\n${closing}`),
  );
}
