// What sticks out of the page to the right.

/** What does, in words; empty if nothing. */
export function overflow(visit) {
  return visit.page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return "";
    const out = [...document.querySelectorAll("body *")].filter((element) => {
      const scrolled = element.closest(".scroll, [style*=overflow]");
      return !scrolled && element.getBoundingClientRect().right > root.clientWidth + 1;
    });
    return `${root.scrollWidth} px, ${out.slice(0, 3).map((element) => `${element.tagName}.${element.className}`).join(", ")}`;
  });
}
