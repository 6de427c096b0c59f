// Plain JavaScript on purpose: it has to run on a Node that cannot read TypeScript yet.
// On Linux x64 npm installs Node 24 with the other dependencies; elsewhere the one that is installed is used,
// and it has to read .ts files and to know import.meta.main.
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < 24 || (major === 24 && minor < 2)) {
  console.error(
    `Countersign needs Node 24.2 or newer and this is ${process.versions.node}: ` +
      (process.platform === "linux" && process.arch === "x64"
        ? "run it through npm after `npm ci`, which installs the right one."
        : `npm brings one for Linux x64 only, so install it for ${process.platform} ${process.arch} from https://nodejs.org.`),
  );
  process.exitCode = 1;
}
