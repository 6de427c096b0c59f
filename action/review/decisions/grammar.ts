import { commentLines } from "./comment-lines.ts";
import type { Command, Commands, Fault } from "./command.ts";
import { LONGEST_RATIONALE, readDecision } from "./decision-line.ts";
import { readRisk } from "./risk-line.ts";

/** GitHub's own bound; what is longer did not come from a comment. */
const LONGEST = 65_536;
const MOST_COMMANDS = 100;
/** A Japanese keyboard gives a stroke of full width. */
const COMMAND = /^[/／]countersign(?=\s|$)/i;

/** A command while its answer on the risk may still follow in the next line. */
interface Open {
  command: Command;
  /** Set where a line below it was not understood: half an order is none. */
  isVoid: boolean;
}

/**
 * Reads a comment: which decisions it asks for, and which of its lines were not understood. Such a line changes
 * nothing, and neither does the command above it that it belongs to. It takes time in proportion to the comment, and
 * never throws.
 */
export function readCommands(comment: string): Commands {
  const faults: Fault[] = [];
  const opened: Open[] = [];
  let help = false;
  if (comment.length > LONGEST)
    return {
      commands: [],
      faults: [{ line: 1, reason: "comment-too-long", with: { most: LONGEST } }],
      help,
    };

  /** The command that the next line may still belong to; null behind anything else. */
  let last: Open | null = null;
  let wasFaulty = false;
  for (const { number: line, text } of commentLines(comment)) {
    if (text === "") continue;
    const mark = COMMAND.exec(text)?.[0];
    if (mark !== undefined) {
      last = null;
      wasFaulty = false;
      if (opened.length + faults.length >= MOST_COMMANDS) {
        faults.push({ line, reason: "too-many-commands", with: { most: MOST_COMMANDS } });
        break;
      }
      const read = readDecision(text.slice(mark.length).trim());
      if (read.said === "help") help = true;
      else if (read.said === "fault") {
        faults.push({ line, ...read.blame });
        wasFaulty = true;
      } else {
        last = { command: { ...read.command, line, risk: null }, isVoid: false };
        opened.push(last);
      }
      continue;
    }
    const risk = readRisk(text);
    if (risk === null) {
      last = null;
      wasFaulty = false;
      continue;
    }
    if (last === null) {
      // Below a line that was not understood, its answer is no second fault.
      if (!wasFaulty) faults.push({ line, reason: "risk-without-command", with: {} });
    } else if (risk.ok && risk.risk.text.length > LONGEST_RATIONALE) {
      faults.push({ line, reason: "rationale-too-long", with: { most: LONGEST_RATIONALE } });
      last.isVoid = true;
    } else if (!risk.ok || last.command.risk !== null) {
      faults.push({ line, reason: risk.ok ? "risk-twice" : "risk-unclear", with: {} });
      last.isVoid = true;
    } else last.command = { ...last.command, risk: risk.risk };
  }
  return { commands: opened.filter(({ isVoid }) => !isVoid).map(({ command }) => command), faults, help };
}
