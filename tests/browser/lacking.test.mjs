// A view that needs more texts than there are says so, and offers to bring them.
import assert from "node:assert/strict";
import { visiting } from "./harness.mjs";
import { sample } from "./texts.mjs";

const VIEWS = ["changes", "compare", "compare?part=versions", "compare?part=passages", "compare?part=provenance", "terms?part=keyness"];

for (const [locale, width, height] of [["zh-CN", 1280, 800], ["en-GB", 360, 740]]) {
  visiting(`with one text, each view says what it lacks (${locale}, ${width})`, { locale, viewport: { width, height } }, async (visit) => {
    await visit.chooseFiles([sample[0]]);
    await visit.shelved(1);
    for (const view of VIEWS) {
      await visit.page.evaluate((view) => (location.hash = `#/${view}`), view);
      const lacking = visit.find("lacking");
      await lacking.waitFor();
      await visit.settled();
      assert.equal(await lacking.count(), 1, view);
      const box = await lacking.boundingBox();
      assert.ok(box.width > 240, `${view}: its sentence has room (${box.width} px)`);
      const chooser = visit.page.waitForEvent("filechooser");
      await lacking.getByRole("button").click();
      await chooser;
    }
    // With a second text, it is no longer said.
    await visit.chooseFiles([sample[1]]);
    await visit.shelved(2);
    await visit.goTo("changes");
    assert.equal(await visit.find("lacking").count(), 0);
  });
}
