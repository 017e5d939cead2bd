/**
 * A text in lower case and without diacritics, character for character: what is found in it stands at the same place in the text itself.
 * Names are taken from there as they were typed.
 */
export function flatOf(text: string): string {
  return [...text]
    .map((sign) => {
      const [base = sign] = sign.normalize('NFD').toLowerCase();
      const plain = base === 'đ' ? 'd' : /[’‘ʼ`´]/.test(base) ? "'" : base;
      return plain.padEnd(sign.length).slice(0, sign.length);
    })
    .join('');
}
