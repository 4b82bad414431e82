// A drawing in dots.

/** The longest side, and the most dots, of a picture that every browser makes. */
const LONGEST = 16_000;
const MOST = 80_000_000;

/** The same picture in dots, twice the size on the page, for print, on the page's own ground; a very large one is smaller. */
export async function dots({ svg, width, height }, ground) {
  const picture = new Image();
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  picture.src = address;
  await picture.decode();
  const canvas = document.createElement("canvas");
  const scale = Math.min(2, LONGEST / Math.max(width, height), Math.sqrt(MOST / (width * height)));
  canvas.width = width * scale;
  canvas.height = height * scale;
  const pen = canvas.getContext("2d");
  pen.fillStyle = ground;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(address);
  return canvas;
}
