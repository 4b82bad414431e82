// What there is to look at, with texts on the shelf: each view and panel, and the way there.
const number = (visit) => visit.find("term-row").first().locator("button.number").first();

export const STATIONS = {
  overview: (visit) => visit.goTo("overview"),
  changes: async (visit) => {
    await visit.goTo("changes");
    await visit.find("ledger-row").first().waitFor();
    await visit.settled();
  },
  ladder: async (visit) => {
    await visit.goTo("positions");
    await visit.find("issue").first().waitFor();
    await visit.settled();
  },
  rollcalls: (visit) => visit.goToPart("rollcalls", "positions"),
  registers: (visit) => visit.goToPart("registers", "positions"),
  timeline: (visit) => visit.goToPart("timeline", "positions"),
  network: (visit) => visit.goToPart("network", "positions"),
  verbs: async (visit) => {
    await visit.goToPart("verbs", "positions");
    await visit.find("ladder-verb").first().click();
    await visit.settled();
  },
  terms: (visit) => visit.goTo("terms"),
  cloud: async (visit) => {
    await visit.page.getByRole("button", { name: /^(词云|Cloud)$/ }).click();
    await visit.find("cloud").waitFor();
    await visit.settled();
  },
  trends: (visit) => visit.goToPart("trends"),
  "small-charts": async (visit) => {
    await visit.goToPart("trends");
    await visit.page.getByRole("button", { name: /一词一图|One a word/ }).click();
    await visit.find("small-charts").waitFor();
    await visit.find("axis").selectOption({ index: 3 });
    await visit.settled();
  },
  keyness: (visit) => visit.goToPart("keyness"),
  collocates: async (visit) => {
    await visit.goToPart("collocates");
    await visit.find("collocates-query").fill("合作");
    await visit.find("collocates-query").press("Enter");
    await visit.find("collocates-table").waitFor();
    await visit.settled();
  },
  phrases: async (visit) => {
    await visit.goToPart("phrases");
    await visit.page.getByRole("button", { name: /套语|Formulae/ }).click();
    await visit.settled();
  },
  "new-terms": (visit) => visit.goToPart("new-terms"),
  texts: (visit) => visit.goToPart("texts"),
  concordance: async (visit) => {
    await visit.search("合作");
    await visit.find("concordance-line").first().waitFor();
    await visit.settled();
  },
  dictionary: async (visit) => {
    await visit.goToPart("words");
    await visit.find("lexicon").click();
    await visit.find("dictionary-text").fill("环海论坛\n蓝色 数据 走廊 之 词");
    await visit.find("dictionary-refused").waitFor();
  },
  "stop-words": async (visit) => {
    await visit.find("lexicon-dialog").getByRole("button", { name: /停用词|Stop words/ }).click();
    await visit.find("stop-list").first().locator("summary").click();
    await visit.settled();
  },
  topics: async (visit) => {
    await visit.page.keyboard.press("Escape");
    await visit.find("lexicon-dialog").waitFor({ state: "detached" });
    await visit.goTo("topics");
  },
  "topic-model": async (visit) => {
    await visit.find("part-model").click();
    // A model takes longer than other questions.
    await visit.find("model-told").waitFor({ timeout: 80_000 });
    await visit.settled();
    await visit.find("heat-cell").first().click();
    await visit.find("evidence-line").first().waitFor();
    await visit.find("evidence").locator("button.close").click();
    await visit.find("topic-tools").first().click();
  },
  "topic-lists": async (visit) => {
    await visit.find("part-lists").click();
    await visit.find("coverage").waitFor();
    await visit.settled();
    await visit.find("list-edit").first().click();
    // The view is to be found as it opens.
    await visit.find("part-headings").scrollIntoViewIfNeeded();
  },
  similarity: async (visit) => {
    await visit.goTo("compare");
  },
  compare: async (visit) => {
    // The first cell below the diagonal: two texts of different years.
    await visit.find("matrix-cell").nth(4).click();
    await visit.find("passage").first().waitFor();
    await visit.settled();
  },
  versions: async (visit) => {
    await visit.goToPart("versions", "compare");
    await visit.find("base").selectOption({ index: 0 });
    await visit.find("witness").selectOption({ index: 1 });
    await visit.find("redline").waitFor();
    await visit.settled();
  },
  "versions-side-by-side": async (visit) => {
    await visit.page.getByRole("button", { name: /两栏|Side by side/ }).click();
    await visit.find("add-witness").selectOption({ index: 1 });
    await visit.find("entry").first().waitFor();
    await visit.settled();
  },
  provenance: async (visit) => {
    await visit.goToPart("provenance", "compare");
    await visit.find("provenance-bar").waitFor();
    await visit.find("stretch").first().click();
    await visit.settled();
  },
  evidence: async (visit) => {
    await visit.goToPart("words");
    await visit.page.getByRole("button", { name: /^(表格|Table)$/ }).click();
    await number(visit).click();
    await visit.find("evidence-line").first().waitFor();
    await visit.settled();
  },
  reader: async (visit) => {
    await visit.find("evidence-line").nth(2).click();
    await visit.find("reader").locator("mark").waitFor();
    await visit.find("evidence").locator("button.close").click();
    await visit.settled();
  },
  roles: async (visit) => {
    await visit.read("declaration-2020.md");
    await visit.find("show-roles").check();
    await visit.settled();
  },
  sheet: async (visit) => {
    await visit.find("block-handle").first().click();
    await visit.find("sheet").waitFor();
  },
  edit: async (visit) => {
    await visit.page.keyboard.press("Escape");
    await visit.choose("declaration-2020.md", /更正|Edit/);
    await visit.find("edit-form").waitFor();
  },
  encoding: async (visit) => {
    await visit.page.keyboard.press("Escape");
    await visit.find("edit-form").waitFor({ state: "detached" });
    await visit.choose("declaration-2018.txt", /编码|Encoding/);
    await visit.find("encoding-panel").waitFor();
  },
  aside: async (visit) => {
    await visit.page.keyboard.press("Escape");
    await visit.find("encoding-panel").waitFor({ state: "detached" });
    await visit.read("declaration-2020.md");
    await visit.find("show-aside").uncheck();
  },
  "no findings": async (visit) => {
    await visit.goTo("findings");
  },
  findings: async (visit) => {
    await visit.goTo("overview");
    await visit.find("finding").first().getByTestId("pin").click();
    await visit.find("pin-view").click();
    await visit.isAt("findings");
    await visit.find("finding-card").locator("img").first().waitFor();
  },
};
