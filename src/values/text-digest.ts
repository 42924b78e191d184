/** 64 bits of a text as a few characters, to tell whether two texts are the same. */
export function textDigest(text: string): string {
  let [one, other] = [0x811c9dc5, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x5f356495);
  }
  return [one ^ (one >>> 15), other ^ (other >>> 13)].map((half) => (half >>> 0).toString(36)).join('.');
}
