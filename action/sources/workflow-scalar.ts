/**
 * A plain value as the text GitHub makes of it where it wants one: `environment: 2026` is an environment named 2026, and
 * 3.10 is 3.1. Null for an empty value.
 * https://github.com/actions/runner/blob/258d6c857db3519913f7deb6004b60172f8043ae/src/Sdk/WorkflowParser/ObjectTemplating/Tokens/NumberToken.cs#L30
 */
export function scalarText(value: unknown): string | null {
  switch (typeof value) {
    case "string":
      return value;
    case "boolean":
      return value ? "true" : "false";
    case "number":
      return numberText(value);
    default:
      return null;
  }
}

/** A number in at most 15 digits, as .NET's format G15 writes it. */
function numberText(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const [digits = "0", exponent = "0"] = value.toExponential(14).split("e");
  const power = Number(exponent);
  if (power > -5 && power < 15) return String(Number(value.toPrecision(15)));
  const sign = power < 0 ? "-" : "+";
  return `${String(Number(digits))}E${sign}${String(Math.abs(power)).padStart(2, "0")}`;
}
