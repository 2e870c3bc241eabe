// Runs every browser test against a binary: node e2e/run.mjs target/debug/kalends
import { run } from "node:test"
import { spec } from "node:test/reporters"
import { readdirSync } from "node:fs"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"

const here = fileURLToPath(new URL(".", import.meta.url))
process.env.KALENDS = resolve(process.argv[2] ?? "target/debug/kalends")
const only = process.argv[3] ?? ""
const files = readdirSync(join(here, "tests")).filter(name => name.includes(only)).map(name => join(here, "tests", name))

run({ files, concurrency: 2, timeout: 600_000 })
  .on("test:fail", () => { process.exitCode = 1 })
  .compose(spec)
  .pipe(process.stdout)
