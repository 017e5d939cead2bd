/** The number that a card's data holds, as a number or as text; NaN for anything else, which a forged click may bring. */
export const numberOf = (value: unknown): number =>
  typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;
