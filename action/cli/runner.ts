import {
  endGroup,
  error,
  notice,
  saveState,
  setOutput,
  setSecret,
  startGroup,
  summary,
  warning,
} from "@actions/core";

/** What we say to the runner of a workflow; without GITHUB_OUTPUT or GITHUB_STEP_SUMMARY there is nobody to tell. */
export interface Runner {
  mask: (secret: string) => void;
  annotate: (
    level: "error" | "warning" | "notice",
    message: string,
    title?: string,
    at?: { file: string; line: number },
  ) => void;
  startGroup: (name: string) => void;
  endGroup: () => void;
  output: (name: string, value: string) => void;
  /** Keeps a value for the step that runs after the job; a later one takes its place. */
  keep: (name: string, value: string) => void;
  /** Adds Markdown to the job summary; rejects when the file cannot be written. */
  summarize: (markdown: string) => Promise<void>;
}

// By name, so that what we do not use of the toolkit (its own client, with a third of a bundle behind it) stays out.
const WORDS = { error, warning, notice };

/**
 * The runner whose step this process is. The toolkit escapes what we say, and ends an output with a delimiter of
 * chance, so that no value can end itself and set another.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export const runnerOfThisStep: Runner = {
  mask: setSecret,
  annotate: (level, message, title, at) => {
    const where = at === undefined ? {} : { file: at.file, startLine: at.line };
    WORDS[level](message, { ...(title === undefined ? {} : { title }), ...where });
  },
  startGroup,
  endGroup,
  output: (name, value) => {
    // Without the file the toolkit falls back to a command that GitHub has withdrawn.
    if (process.env.GITHUB_OUTPUT) setOutput(name, value);
  },
  keep: (name, value) => {
    if (process.env.GITHUB_STATE) saveState(name, value);
  },
  summarize: async (markdown) => {
    if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(markdown).write();
  },
};
