// How it looks: every view in both languages, on a telephone, a laptop and large screens. What a machine can
// see of that is asserted: nothing is wider than its screen. With PICTURES=1 it leaves pictures for people, light
// and dark (tests/browser/artifacts).
import assert from "node:assert/strict";
import { GRAND_TOUR, visiting } from "./harness.mjs";
import { overflow } from "./overflow.mjs";
import { STATIONS } from "./stations.mjs";

const SCREENS = { 360: 740, 1280: 800, 1920: 1080, 2560: 1440 };
const PICTURED = process.env.PICTURES === "1" ? [360, 1280, 1920] : [];

for (const locale of ["zh-CN", "en-GB"]) {
  visiting(`nothing is wider than its screen (${locale})`, { locale, timeout: GRAND_TOUR }, async (visit) => {
    const wide = [];
    const look = async (name) => {
      for (const [width, height] of Object.entries(SCREENS)) {
        await visit.within(Number(width), height);
        const over = await overflow(visit).catch((error) => assert.fail(`${name} at ${width}: ${error.message}`));
        if (over) wide.push(`${name} at ${width}: ${over}`);
        if (!PICTURED.includes(Number(width))) continue;
        for (const colorScheme of ["light", "dark"]) {
          await visit.under(colorScheme);
          await visit.shot(`${name} ${locale.slice(0, 2)} ${colorScheme} ${width}`);
        }
      }
      // The way to the next view is the laptop's.
      await visit.within(1280, 800);
      await visit.under("light");
    };
    await look("empty");
    await visit.takeSample();
    for (const [name, go] of Object.entries(STATIONS)) {
      await go(visit);
      await look(name);
    }
    assert.deepEqual(wide, []);
  });
}
