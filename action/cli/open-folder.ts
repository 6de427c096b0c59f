import { access, constants, mkdir, stat } from "node:fs/promises";
import { Refusal } from "../run/refusal.ts";

/**
 * Makes the folder that an input names, where there is none yet.
 * @throws {Refusal} when it is no folder, or may not be written.
 */
export async function openFolder(input: "cache" | "checkpoint" | "parts", folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    const found = await stat(folder).catch(() => null);
    const why = found?.isDirectory() === false ? "is not a folder" : "cannot be made or written";
    const otherwise = input === "parts" ? "" : ", or leave it empty";
    throw new Refusal(
      2,
      `The ${input} path ${folder} ${why}; set ${input} to a folder of its own${otherwise}.`,
      { cause },
    );
  }
}
