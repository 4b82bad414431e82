// What there is to look at, with texts on the shelf: each view and panel, and the way there.
const number = (visit) => visit.find("term-row").first().locator("button.number").first();

export const STATIONS = {
  overview: (visit) => visit.goTo("overview"),
  terms: (visit) => visit.goTo("terms"),
  topics: (visit) => visit.goTo("topics"),
  compare: async (visit) => {
    await visit.goTo("compare");
    // The first cell below the diagonal: two texts of different years.
    await visit.find("matrix-cell").nth(4).click();
    await visit.find("passage").first().waitFor();
    await visit.settled();
  },
  evidence: async (visit) => {
    await visit.goTo("terms");
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
};
