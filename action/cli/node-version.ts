/** The oldest Node that will do, as package.json says, too; a test holds the two together. */
export const NEEDED = { major: 20, minor: 19 } as const;

/** What is wrong with the Node that runs this, in one sentence; null when nothing is. */
export function nodeFault(version: string): string | null {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const isNew = major > NEEDED.major || (major === NEEDED.major && minor >= NEEDED.minor);
  return isNew
    ? null
    : `This is Node ${version}, and Countersign needs Node ${NEEDED.major}.${NEEDED.minor} or newer; install one from https://nodejs.org.`;
}
