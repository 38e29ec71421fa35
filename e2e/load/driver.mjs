// Runs the load driver (the Rust crate beside this file): one scene in, one object of figures out.
//
// How to use: const figures = await drive({ scene: "typing", server, places, people, authors: 50, pause: 400, seconds: 10 });
// The scenes and their wishes are in src/main.rs.

import { spawn } from "node:child_process";
import { join } from "node:path";
import { target } from "../kit/lab.mjs";

const driver = join(target, "release/load");

/** @param {Record<string, unknown>} scene @returns {Promise<Record<string, number>>} */
export function drive(scene) {
  return new Promise((resolve, reject) => {
    const child = spawn(driver, { stdio: ["pipe", "pipe", "inherit"] });
    let said = "";
    child.stdout.on("data", (data) => (said += data));
    child.once("error", reject);
    child.once("exit", (code) => (code === 0 ? resolve(JSON.parse(said)) : reject(new Error(`the load driver ended with ${code}`))));
    child.stdin.end(JSON.stringify(scene));
  });
}

/** What the driver needs to know of a lab and its rooms. */
export function sceneOf(lab, { rooms, people }) {
  return {
    server: { pid: lab.process.pid, kind: "lab", url: lab.url.replace("http", "ws") },
    places: rooms.map((room) => ({ proposal: room.proposal, document: room.documents[0] })),
    people: people.map((person) => person.cookies),
  };
}
