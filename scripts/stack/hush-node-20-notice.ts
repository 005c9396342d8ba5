// supabase-js warns about Node 20 whenever it is loaded. Node 20.20 is this project's stated floor and the warning is nothing the
// person who runs `npm start` can act on, so that one line is left out; every other warning passes. Import this before lite.
const warn = console.warn.bind(console);
console.warn = (...parts: unknown[]) => {
  if (!String(parts[0]).includes("Node.js 20 and below are deprecated")) warn(...parts);
};
