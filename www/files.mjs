// What lies in a built page.
import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** The files of a folder and of those in it, as addresses relative to it, sorted; without the hidden ones. */
export async function files(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).split(sep))
    .filter((path) => path.every((name) => !name.startsWith(".")))
    .map((path) => path.join("/"))
    .sort();
}
