// Writes the pages to `dist`: one bundle whose name changes with its contents, and the page that loads it.
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { build } from "esbuild";

await rm("dist", { recursive: true, force: true });
await cp("public", "dist", { recursive: true });
const { metafile } = await build({
  entryPoints: ["src/main.jsx"],
  bundle: true,
  minify: true,
  metafile: true,
  jsx: "automatic",
  define: { "process.env.NODE_ENV": '"production"' },
  entryNames: "assets/[name]-[hash]",
  outdir: "dist",
});
const bundle = basename(Object.keys(metafile.outputs)[0]);
const page = await readFile("public/index.html", "utf8");
await writeFile("dist/index.html", page.replace("main.js", `assets/${bundle}`));
