export { runCommand } from "./connect.js";
