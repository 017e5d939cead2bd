/** A name of a field as letters only: "Event ID", "ID događaja" and "Ereignis-ID" differ in nothing else that counts. */
export const keyOf = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
