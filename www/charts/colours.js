// Colours as every program that opens a picture knows them.

/** The colour that a custom property has now, as the browser computes it. */
export function colour(name, probe) {
  probe.style.color = `var(${name})`;
  return getComputedStyle(probe).color;
}

const known = new Map();

/**
 * A computed colour, which may be a mixture in any colour space, as `paint` (rgb, or "none" where nothing is seen)
 * and `opacity`.
 */
export function plain(computed) {
  if (!known.has(computed)) known.set(computed, parts(computed));
  return known.get(computed);
}

function parts(computed) {
  const [red, green, blue, opacity = 1] = computed.startsWith("rgb") ? numbers(computed) : mixed(computed);
  if (![red, green, blue].every(Number.isFinite)) return { paint: computed, opacity: 1 };
  return opacity > 0 ? { paint: `rgb(${red}, ${green}, ${blue})`, opacity } : { paint: "none", opacity: 1 };
}

const numbers = (text) => (text.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);

/** Mixed with itself the browser tells a colour of any space by its red, green and blue. */
function mixed(computed) {
  const probe = document.createElement("i");
  probe.style.color = `color-mix(in srgb, ${computed}, ${computed})`;
  document.body.append(probe);
  const told = probe.style.color ? getComputedStyle(probe).color : "";
  probe.remove();
  const [red, green, blue, opacity] = numbers(told.replace("srgb", ""));
  const byte = (share) => Math.round(Math.min(1, Math.max(0, share)) * 255);
  return [byte(red), byte(green), byte(blue), opacity];
}
