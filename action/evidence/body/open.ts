/** How many findings are open, as a clause: `no finding is open`, `2 findings are open`. */
export const openFindings = (open: number): string => {
  if (open === 0) return "no finding is open";
  return open === 1 ? "1 finding is open" : `${open} findings are open`;
};
