/**
 * Reads the file that GITHUB_OUTPUT names: `name=value`, or `name<<DELIMITER`, lines and the delimiter.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-output-parameter
 */
export function readOutputs(text: string): Map<string, string> {
  const outputs = new Map<string, string>();
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (line === "") continue;
    const heredoc = /^([^=<]+)<<(.+)$/.exec(line);
    if (heredoc === null) {
      const equals = line.indexOf("=");
      if (equals < 1) throw new Error(`This is no output: ${line}`);
      outputs.set(line.slice(0, equals), line.slice(equals + 1));
      continue;
    }
    const [, name = "", delimiter] = heredoc;
    const end = lines.indexOf(delimiter ?? "", at + 1);
    if (end === -1) throw new Error(`The output ${name} has no end.`);
    outputs.set(name, lines.slice(at + 1, end).join("\n"));
    at = end;
  }
  return outputs;
}
