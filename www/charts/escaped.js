// Words as they stand within SVG, between its tags or in an attribute.

/** The text with a number for each sign that means something there. */
export const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
