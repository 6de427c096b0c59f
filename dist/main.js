#!/usr/bin/env node
// action/cli/node-version.ts
const NEEDED = {
	major: 20,
	minor: 19
};
function nodeFault(version) {
	let [major = 0, minor = 0] = version.split(".").map(Number);
	return major > NEEDED.major || major === NEEDED.major && minor >= NEEDED.minor ? null : `This is Node ${version}, and Countersign needs Node ${NEEDED.major}.${NEEDED.minor} or newer; install one from https://nodejs.org.`;
}
// action/main.ts
const fault = nodeFault(process.versions.node);
if (fault === null) {
	let { run } = await import("./run.js");
	process.exitCode = await run({
		args: process.argv.slice(2),
		environment: process.env,
		module: import.meta.url,
		out: (text) => void process.stdout.write(text),
		err: (text) => void process.stderr.write(text),
		live: process.stderr.isTTY,
		beforeStop(act) {
			let stops = ["SIGINT", "SIGTERM"].map((signal) => {
				let stop = () => void act().finally(() => process.exit(signal === "SIGINT" ? 130 : 143));
				return process.once(signal, stop), () => process.off(signal, stop);
			});
			return () => stops.forEach((forget) => forget());
		}
	});
} else process.env.GITHUB_ACTIONS === "true" ? process.stdout.write(`::error::${fault}\n`) : process.stderr.write(`countersign: ${fault}\n`), process.exitCode = 2;
export {};
