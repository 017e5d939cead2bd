/** What a service's text may point at somebody with: an object id, an address, an account of a domain, a sid, a phone number. */
const POINTERS = [
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi,
  /[^\s@"'<>,;:()[\]{}]+@[^\s@"'<>,;:()[\]{}]+/g,
  /\b[\w.-]+\\+[\w.$-]+/g,
  /\bS-1-\d+(?:-\d+)+/g,
  /\+\d[\d ()-]{6,}\d/g,
] as const;

/** A service's text at most so long, with an ellipsis for whatever points at somebody. */
export function unnamed(text: string, most = 200): string {
  return POINTERS.reduce((kept, pointer) => kept.replace(pointer, '…'), text.slice(0, 4 * most)).slice(0, most);
}
